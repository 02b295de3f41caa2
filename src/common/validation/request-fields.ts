import { TransformationType } from 'class-transformer';
import { defaultMetadataStorage as transforms } from 'class-transformer/cjs/storage.js';
import { ValidationTypes, getMetadataStorage } from 'class-validator';

export type RequestClass = new () => object;

/** How to read a field of a request class, and what can be wrong with it. */
interface RequestField {
  readonly read: (sent: object) => unknown;
  /** A phrase that follows the field's name. Undefined if nothing is wrong. */
  readonly problem: (request: object, value: unknown) => string | undefined;
}

const known = new Map<RequestClass, ReadonlyMap<string, RequestField>>();

/**
 * The fields of a request class by name, computed once from its class-transformer and class-validator decorators. The
 * libraries' own executors look all of that up for each field of each request, and prepare an error for each (decision
 * 27).
 */
export function fieldsOf(requestClass: RequestClass): ReadonlyMap<string, RequestField> {
  const fields = known.get(requestClass) ?? describe(requestClass);
  known.set(requestClass, fields);
  return fields;
}

function describe(requestClass: RequestClass): ReadonlyMap<string, RequestField> {
  const validation = getMetadataStorage();
  const ofFields = validation.groupByPropertyName(validation.getTargetValidationMetadatas(requestClass, '', false, false));
  return new Map(
    Object.entries(ofFields).map(([name, metadata]) => {
      const conditions = metadata.filter(({ type }) => type === ValidationTypes.CONDITIONAL_VALIDATION).map(({ constraints }) => constraints[0] as Condition);
      const checks = metadata.flatMap(({ constraintCls }) => validation.getTargetValidatorConstraints(constraintCls).map(({ instance }) => instance));
      const problem: RequestField['problem'] = (request, value) => {
        if (!conditions.every((applies) => applies(request, value))) return undefined;
        const failed = checks.find((check) => check.validate(value) !== true);
        return (
          failed && (failed.defaultMessage?.({ value, object: request, property: name, targetName: requestClass.name, constraints: [] }) ?? 'is not valid')
        );
      };
      return [name, { read: readerOf(requestClass, name), problem }];
    }),
  );
}

type Condition = (request: object, value: unknown) => boolean;

function readerOf(requestClass: RequestClass, name: string): RequestField['read'] {
  const type = TransformationType.PLAIN_TO_CLASS;
  const steps = transforms.findTransformMetadatas(requestClass, name, type).map(({ transformFn }) => transformFn);
  return (sent) => {
    const own = Object.hasOwn(sent, name) ? (sent as Record<string, unknown>)[name] : undefined;
    return steps.reduce<unknown>((value, step) => step({ value, key: name, obj: sent, type, options: {} }) as unknown, own);
  };
}
