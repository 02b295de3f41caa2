import type { DeleteResult, EntityManager, FindManyOptions, FindOptionsWhere, InsertResult, ObjectLiteral, UpdateResult } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Tenant } from './tenancy.js';

type EntityClass<E> = new () => E;

/** A condition that names the organization, if the entity belongs to one. */
type OwnWhere<E> = E extends Tenant ? FindOptionsWhere<E> & Tenant : FindOptionsWhere<E>;
type OwnOptions<E> = FindManyOptions<E> & (E extends Tenant ? { readonly where: OwnWhere<E> | OwnWhere<E>[] } : unknown);

/** The part of TypeORM's `EntityManager` that reads, one organization at a time. */
export interface EntityReads {
  find<E extends ObjectLiteral>(entity: EntityClass<E>, options: OwnOptions<E>): Promise<E[]>;
  findBy<E extends ObjectLiteral>(entity: EntityClass<E>, where: OwnWhere<E> | OwnWhere<E>[]): Promise<E[]>;
  findOne<E extends ObjectLiteral>(entity: EntityClass<E>, options: OwnOptions<E>): Promise<E | null>;
  findOneBy<E extends ObjectLiteral>(entity: EntityClass<E>, where: OwnWhere<E> | OwnWhere<E>[]): Promise<E | null>;
  existsBy<E extends ObjectLiteral>(entity: EntityClass<E>, where: OwnWhere<E> | OwnWhere<E>[]): Promise<boolean>;
  countBy<E extends ObjectLiteral>(entity: EntityClass<E>, where: OwnWhere<E> | OwnWhere<E>[]): Promise<number>;
}

/** Also writes. Only a transaction has it. */
export interface EntityWrites extends EntityReads {
  insert<E extends ObjectLiteral>(entity: EntityClass<E>, rows: QueryDeepPartialEntity<E> | QueryDeepPartialEntity<E>[]): Promise<InsertResult>;
  upsert<E extends ObjectLiteral>(entity: EntityClass<E>, rows: QueryDeepPartialEntity<E>[], keys: string[]): Promise<InsertResult>;
  update<E extends ObjectLiteral>(entity: EntityClass<E>, where: OwnWhere<E>, change: QueryDeepPartialEntity<E>): Promise<UpdateResult>;
  increment<E extends ObjectLiteral>(entity: EntityClass<E>, where: OwnWhere<E>, property: string, by: number): Promise<UpdateResult>;
  delete<E extends ObjectLiteral>(entity: EntityClass<E>, where: OwnWhere<E>): Promise<DeleteResult>;
}

type ReadMethods = 'find' | 'findBy' | 'findOne' | 'findOneBy' | 'exists' | 'existsBy' | 'countBy';
type WriteMethods = ReadMethods | 'insert' | 'upsert' | 'update' | 'increment' | 'delete';

/**
 * The same without an organization: for lookups that find the organization of a row (by session, key or address), and
 * for work on all organizations (sealing, purges, verification).
 */
export function acrossOrganizations(entities: EntityWrites): Pick<EntityManager, WriteMethods>;
export function acrossOrganizations(entities: EntityReads): Pick<EntityManager, ReadMethods>;
export function acrossOrganizations(entities: EntityReads): unknown {
  return entities;
}
