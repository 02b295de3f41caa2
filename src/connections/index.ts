export { ArrivingBodies } from './arriving-bodies.js';
export { answerNoRequest } from './bare-answer.js';
export { Connections, type ClosedFor } from './connections.js';
export { Deadlines } from './deadlines.js';
export { doubtOf } from './doubtful-head.js';
export { withinDescriptors } from './descriptors.js';
