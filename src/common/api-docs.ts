import 'reflect-metadata'; // before the first class is decorated: it keeps the types of the fields
import type * as Swagger from '@nestjs/swagger';

/** Every use of a decorator below, in the order in which the classes were loaded. */
const notes: ((swagger: typeof Swagger) => void)[] = [];

/**
 * The decorators of `@nestjs/swagger`, under their own names. They only record their arguments: the package brings
 * about 600 modules, which a server does not need until somebody opens its documentation.
 */
export const ApiBody = noted('ApiBody');
export const ApiExcludeController = noted('ApiExcludeController');
export const ApiExtraModels = noted('ApiExtraModels');
export const ApiHeader = noted('ApiHeader');
export const ApiOperation = noted('ApiOperation');
export const ApiParam = noted('ApiParam');
export const ApiProperty = noted('ApiProperty');
export const ApiPropertyOptional = noted('ApiPropertyOptional');
export const ApiResponse = noted('ApiResponse');
export const ApiSchema = noted('ApiSchema');
export const ApiSecurity = noted('ApiSecurity');
export const ApiTags = noted('ApiTags');

/** Where a class's schema is in the document: each is named after its class. */
export function getSchemaPath(model: { readonly name: string }): string {
  return `#/components/schemas/${model.name}`;
}

/** Swagger with every recorded decorator applied, each once. */
export async function loadSwagger(): Promise<typeof Swagger> {
  const swagger = await import('@nestjs/swagger');
  for (const note of notes.splice(0)) note(swagger);
  return swagger;
}

type DecoratorName = Extract<keyof typeof Swagger, `Api${string}`>;
type AnyDecorator = (...options: unknown[]) => (...place: unknown[]) => void;

function noted<Name extends DecoratorName>(name: Name): (typeof Swagger)[Name] {
  const note: AnyDecorator =
    (...options) =>
    (...place) =>
      void notes.push((swagger) => (swagger[name] as unknown as AnyDecorator)(...options)(...place));
  return note as (typeof Swagger)[Name];
}
