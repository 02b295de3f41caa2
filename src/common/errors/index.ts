export { ApiError, invalid, notFound, taken, type FieldError } from './api-error.js';
export { FAULTS_NAMED_MAX, FIELD_LENGTH_MAX } from './brief.js';
export { ERROR_CATALOGUE, ERROR_CODES, type ErrorCode } from './catalogue.js';
export { Problem, ProblemField, problemOf } from './problem.js';
export { ProblemFilter, type ErrorTranslator } from './problem.filter.js';
