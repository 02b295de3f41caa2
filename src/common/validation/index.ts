export { Changeable, Clearable, ListParameter, NumberParameter, Optional, Parameter, Required, RequiredList } from './field.js';
export * as kinds from './kinds.js';
export type { Kind } from './kinds.js';
export { parseJsonBody, textProblem } from './json-body.js';
export { RequestPipe } from './request.pipe.js';
