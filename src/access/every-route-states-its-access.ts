import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessRuleOf } from './access.js';
import { isRouteHandler } from './nest-internals.js';

/** Stops the start if a route does not state its access: silence must never be an open door. */
@Injectable()
export class EveryRouteStatesItsAccess implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const silent = this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = metatype?.prototype as Record<string, object> | undefined;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => isRouteHandler(prototype[name] as object) && !accessRuleOf(prototype[name] as object))
        .map((name) => `${metatype?.name}.${name}`);
    });
    if (silent.length > 0) throw new Error(`These routes do not state their access (@Endpoint({ access: … })): ${silent.join(', ')}`);
  }
}
