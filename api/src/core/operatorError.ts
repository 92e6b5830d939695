/** Something that whoever starts the server can put right; its text says how, and no stack is needed. */
export class OperatorError extends Error {}
