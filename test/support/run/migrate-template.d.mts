export function migrate(databaseUrl: string): Promise<void>;
