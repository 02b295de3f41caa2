import { Body, Controller, Get, Param, Post, Query, type ExecutionContext, type PipeTransform } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ExecutionContextHost, inputArgumentsOf, isRouteHandler } from './nest-internals.js';

const shout: PipeTransform = { transform: (value: { word: string }) => ({ word: value.word.toUpperCase() }) };
const Shouting: MethodDecorator = (target, name) => inputArgumentsOf(target.constructor, name).forEach(({ pipes }) => pipes.push(shout));

@Controller()
class Echo {
  @Post(':id')
  @Shouting
  say(@Param('id') id: string, @Body() { word }: { word: string }, @Query() query: { word: string }): string[] {
    return [id, word, query.word];
  }

  @Get()
  silent(): void {}

  helper(): void {}
}

const methodOf = (name: keyof Echo) => Reflect.get(Echo.prototype, name) as () => void;

describe('what we take for granted of Nest', () => {
  it('the arguments of a handler, by kind', () => {
    expect(
      inputArgumentsOf(Echo, 'say')
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['body', 'query']);
    expect(inputArgumentsOf(Echo, 'silent')).toEqual([]);
  });

  it('a pipe added to the body and the parameters is run, and for nothing else', async () => {
    const app = await NestFactory.create<NestFastifyApplication>({ module: class Served {}, controllers: [Echo] }, new FastifyAdapter(), {
      logger: false,
    });
    await app.init();
    const answer = await app.inject({ method: 'POST', url: '/id?word=parameter', payload: { word: 'body' } });
    await app.close();
    expect(answer.json()).toEqual(['id', 'BODY', 'PARAMETER']);
  });

  it('a method that answers requests, and one that does not', () => {
    expect((['say', 'silent', 'helper'] as const).map((name) => isRouteHandler(methodOf(name)))).toEqual([true, true, false]);
  });

  it('a context for guards', () => {
    const [request, reply] = [{}, {}];
    const context: ExecutionContext = new ExecutionContextHost([request, reply], Echo, methodOf('say'));
    expect([context.switchToHttp().getRequest(), context.getArgByIndex(1), context.getClass(), context.getHandler()]).toEqual([
      request,
      reply,
      Echo,
      methodOf('say'),
    ]);
  });
});
