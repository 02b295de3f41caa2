import type { DatabaseSettings } from '../../config/index.js';
import { Initial1795874494959 as InitialOnSqlite } from './sqlite/1795874494959-Initial.js';
import { DataEpochs1796127346692 as DataEpochsOnSqlite } from './sqlite/1796127346692-DataEpochs.js';
import { KnownDevicesAndSuccessors1796128428253 as KnownDevicesAndSuccessorsOnSqlite } from './sqlite/1796128428253-KnownDevicesAndSuccessors.js';
import { OneSpelling1796130141000 as OneSpellingOnSqlite } from './sqlite/1796130141000-OneSpelling.js';
import { KnowMakersOfKeysAndUnknownLogins1796131000000 as KnowMakersOfKeysAndUnknownLoginsOnSqlite } from './sqlite/1796131000000-KnowMakersOfKeysAndUnknownLogins.js';
import { OneCounterShape1796140631076 as OneCounterShapeOnSqlite } from './sqlite/1796140631076-OneCounterShape.js';
import { OrganizationTimeZone1796145185827 as OrganizationTimeZoneOnSqlite } from './sqlite/1796145185827-OrganizationTimeZone.js';
import { ExternalIds1796145300000 as ExternalIdsOnSqlite } from './sqlite/1796145300000-ExternalIds.js';
import { Initial1795874494959 as InitialOnMysql } from './mysql/1795874494959-Initial.js';
import { DataEpochs1796127346692 as DataEpochsOnMysql } from './mysql/1796127346692-DataEpochs.js';
import { KnownDevicesAndSuccessors1796128428253 as KnownDevicesAndSuccessorsOnMysql } from './mysql/1796128428253-KnownDevicesAndSuccessors.js';
import { OneSpelling1796130141000 as OneSpellingOnMysql } from './mysql/1796130141000-OneSpelling.js';
import { KnowMakersOfKeysAndUnknownLogins1796131000000 as KnowMakersOfKeysAndUnknownLoginsOnMysql } from './mysql/1796131000000-KnowMakersOfKeysAndUnknownLogins.js';
import { OneCounterShape1796140631076 as OneCounterShapeOnMysql } from './mysql/1796140631076-OneCounterShape.js';
import { OrganizationTimeZone1796145185827 as OrganizationTimeZoneOnMysql } from './mysql/1796145185827-OrganizationTimeZone.js';
import { ExternalIds1796145300000 as ExternalIdsOnMysql } from './mysql/1796145300000-ExternalIds.js';

// Written by `npm run migration:generate -- Name`.

/** The migrations of each database, oldest first. */
const all = {
  sqlite: [
    InitialOnSqlite,
    DataEpochsOnSqlite,
    KnownDevicesAndSuccessorsOnSqlite,
    OneSpellingOnSqlite,
    KnowMakersOfKeysAndUnknownLoginsOnSqlite,
    OneCounterShapeOnSqlite,
    OrganizationTimeZoneOnSqlite,
    ExternalIdsOnSqlite,
  ],
  mysql: [
    InitialOnMysql,
    DataEpochsOnMysql,
    KnownDevicesAndSuccessorsOnMysql,
    OneSpellingOnMysql,
    KnowMakersOfKeysAndUnknownLoginsOnMysql,
    OneCounterShapeOnMysql,
    OrganizationTimeZoneOnMysql,
    ExternalIdsOnMysql,
  ],
};

export function migrations(dialect: DatabaseSettings['dialect']): (new () => object)[] {
  return all[dialect];
}
