// The index of class-validator loads a decorator for each of its hundred kinds of value, and all countries' telephone
// numbers: 320 modules, a tenth of a server's memory at rest. We check our own kinds, so these files are all we need.
export { ValidateBy } from 'class-validator/cjs/decorator/common/ValidateBy.js';
export { ValidateIf } from 'class-validator/cjs/decorator/common/ValidateIf.js';
export { isEmail } from 'class-validator/cjs/decorator/string/IsEmail.js';
export { getMetadataStorage } from 'class-validator/cjs/metadata/MetadataStorage.js';
export { ValidationTypes } from 'class-validator/cjs/validation/ValidationTypes.js';
