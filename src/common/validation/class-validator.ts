// The index of class-validator brings a decorator for each of its hundred kinds of value, and the telephone numbers of all countries: 320 modules,
// a tenth of what a server at rest takes. What is checked here are kinds of our own, so these files of it are all that there is to load.
export { ValidateBy } from 'class-validator/cjs/decorator/common/ValidateBy.js';
export { ValidateIf } from 'class-validator/cjs/decorator/common/ValidateIf.js';
export { isEmail } from 'class-validator/cjs/decorator/string/IsEmail.js';
export { getMetadataStorage } from 'class-validator/cjs/metadata/MetadataStorage.js';
export { ValidationTypes } from 'class-validator/cjs/validation/ValidationTypes.js';
