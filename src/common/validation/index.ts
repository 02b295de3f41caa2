export { Changeable, Clearable, ListParameter, NumberParameter, Optional, Parameter, Required, RequiredList } from './field.js';
export * as kinds from './kinds.js';
export type { Kind } from './kinds.js';
export { parseJsonBody } from './json-body.js';
export { textProblem } from './text-problem.js';
export { RequestPipe } from './request.pipe.js';
