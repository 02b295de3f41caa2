import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/index.js';
import type { Entities } from './opening/data-source-options.js';
import { Database } from './database.js';
import { openDatabase } from './opening/open-database.js';

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static register(entities: Entities): DynamicModule {
    const useFactory = (settings: Settings) => openDatabase(settings.database, entities, settings.readDatabases);
    return { module: DatabaseModule, providers: [{ provide: Database, useFactory, inject: [SETTINGS] }], exports: [Database] };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
