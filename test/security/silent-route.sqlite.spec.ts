import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../src/app.module.js';
import { Endpoint } from '../../src/access/index.js';
import { Clock } from '../../src/common/clock.js';
import { readSettings, type Settings } from '../../src/config/index.js';
import { PASSWORD } from '../support/factories.js';
import { createTestDatabase, type TestDatabase } from '../support/test-database.js';

@Controller('silent')
class SilentController {
  @Get()
  peek(): string {
    return 'anybody might read this';
  }
}

@Controller('outspoken')
class OutspokenController {
  @Get()
  @Endpoint({ access: { who: 'ADMIN', permission: 'read' }, summary: 'Says who may call it', answer: {} })
  peek(): string {
    return 'an ADMIN may read this';
  }
}

@Module({ controllers: [SilentController] })
class WithSilentRoute {}

@Module({ controllers: [OutspokenController] })
class WithOutspokenRoute {}

describe('a route that does not state who may call it', () => {
  let database: TestDatabase;
  let settings: Settings;

  beforeAll(async () => {
    database = await createTestDatabase();
    settings = readSettings({
      DATABASE_URL: database.url,
      JWT_SECRET: 'a secret of the tests, and of nothing else',
      BOOTSTRAP_OWNER_PASSWORD: PASSWORD,
      LOG_LEVEL: 'silent',
    });
  });
  afterAll(() => database.drop());

  async function start(feature: object): Promise<void> {
    const app = await NestFactory.create<NestFastifyApplication>(
      { module: class Whole {}, imports: [AppModule.register(settings, new Clock()), feature as never] },
      new FastifyAdapter(),
      { logger: false, abortOnError: false },
    );
    try {
      await app.init();
    } finally {
      await app.close();
    }
  }

  it('stops the start, and is named', async () => {
    await expect(start(WithSilentRoute)).rejects.toThrow('SilentController.peek');
  });

  it('starts once it states it', async () => {
    await expect(start(WithOutspokenRoute)).resolves.toBeUndefined();
  });
});
