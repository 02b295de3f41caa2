// Written by `npm run client:generate` from docs/openapi.json.
export interface paths {
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Failed logins are limited per account and per address. Beyond the limit even the right password is refused until the time is up. An address that logged in to the account before has a limit of its own.
         *
         *     **Access:** anyone, without credentials.
         */
        post: operations["auth_login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew the tokens
         * @description A refresh token works once. Using it twice ends its whole session, because one of the two users may be a thief.
         *
         *     **Access:** anyone, without credentials.
         */
        post: operations["auth_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End one of your sessions
         * @description The session’s access tokens are refused within 5 seconds. An unknown refresh token, or somebody else’s, ends nothing and gets the same response.
         *
         *     **Access:** any caller with valid credentials.
         */
        post: operations["auth_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the caller
         * @description **Access:** any caller with valid credentials.
         */
        get: operations["auth_whoAmI"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change your password
         * @description Ends all other sessions. Wrong current passwords are limited like failed logins, per session.
         *
         *     **Access:** any signed-in user.
         */
        post: operations["auth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register an organization
         * @description Creates an organization with its OWNER, if the server allows it (`SIGNUP=open`).
         *
         *     **Access:** anyone, without credentials.
         */
        post: operations["auth_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in from a browser
         * @description Only for pages of this server, such as its dashboard: browser requests from other sites are refused. Failed logins count together with those of `POST /auth/login`. A browser that logged in to the account before has a limit of its own.
         *
         *     **Access:** anyone, without credentials.
         */
        post: operations["cookieSessions_begin"];
        /**
         * Log out a browser
         * @description Only for pages of this server, such as its dashboard: browser requests from other sites are refused. Ends the cookie’s session; its access tokens are refused within 5 seconds. A request without a session gets the same response.
         *
         *     **Access:** anyone, without credentials.
         */
        delete: operations["cookieSessions_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/session/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a browser’s access token
         * @description Only for pages of this server, such as its dashboard: browser requests from other sites are refused. Like every refresh token, each cookie works once; a cookie that does not work is cleared. For 30 seconds a used cookie gets its successor again if that is unused.
         *
         *     **Access:** anyone, without credentials.
         */
        post: operations["cookieSessions_refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the organization and its settings
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["organizations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the organization’s settings
         * @description **Access:** OWNER, with the permission `update`.
         */
        patch: operations["organizations_update"];
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of the organization
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["users_list"];
        put?: never;
        /**
         * Create a user
         * @description An ADMIN may not create an OWNER, and nobody can give a permission that they do not have, whatever the rank of the role.
         *
         *     **Access:** ADMIN, OWNER, with the permission `create`.
         */
        post: operations["users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a user
         * @description A USER may read only their own account.
         *
         *     **Access:** USER, ADMIN, OWNER, with the permission `read`.
         */
        get: operations["users_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a user
         * @description A USER may change only their own `name`; an ADMIN may change everyone except OWNERs. Nobody can assign a role that holds a permission they do not have, nor enable a user who has such a role. The last active OWNER can be neither disabled nor demoted.
         *
         *     **Access:** USER, ADMIN, OWNER, with the permission `update`.
         */
        patch: operations["users_update"];
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the custom roles
         * @description The built-in roles USER, ADMIN and OWNER always exist and are not listed.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["roles_list"];
        put?: never;
        /**
         * Create a custom role
         * @description With no permission that you do not have.
         *
         *     **Access:** OWNER, with the permission `create`.
         */
        post: operations["roles_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an unused custom role
         * @description **Access:** OWNER, with the permission `delete`.
         */
        delete: operations["roles_remove"];
        options?: never;
        head?: never;
        /**
         * Change a custom role
         * @description After the change it may hold no permission that you do not have.
         *
         *     **Access:** OWNER, with the permission `update`.
         */
        patch: operations["roles_update"];
        trace?: never;
    };
    "/api/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the API keys
         * @description Lists keys that are not revoked, without their secrets.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["apiKeys_list"];
        put?: never;
        /**
         * Create an API key
         * @description The response contains the key. It is stored hashed and never shown again. Send it as `Authorization: Bearer annals_…` or `X-API-Key`.
         *
         *     **Access:** OWNER, with the permission `create`.
         */
        post: operations["apiKeys_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description The key stops working on every instance within 5 seconds. Its entries stay in the trail.
         *
         *     **Access:** OWNER, with the permission `delete`.
         */
        delete: operations["apiKeys_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activity-logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mentor logs
         * @description A USER sees their own logs, ADMIN and OWNER the organization’s. Pages by `page` and `limit`, or by `cursor`.
         *
         *     **Access:** USER, ADMIN, OWNER, with the permission `read`. With `MENTOR_LOGS_ACCESS=public`, also anyone without credentials.
         */
        get: operations["mentorLogs_list"];
        put?: never;
        /**
         * Record a mentor log
         * @description **Access:** USER, ADMIN, OWNER, with the permission `create`. With `MENTOR_LOGS_ACCESS=public`, also anyone without credentials.
         */
        post: operations["mentorLogs_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activity-logs/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many logs at once, all or nothing
         * @description **Access:** USER, ADMIN, OWNER, with the permission `create`.
         */
        post: operations["mentorLogs_createAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activity-logs/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export mentor logs
         * @description Takes the filters of the list. The export itself is recorded in the trail.
         *
         *     **Access:** USER, ADMIN, OWNER, with the permission `read`.
         */
        get: operations["mentorLogs_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activity-logs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a mentor log
         * @description **Access:** USER, ADMIN, OWNER, with the permission `read`. With `MENTOR_LOGS_ACCESS=public`, also anyone without credentials.
         */
        get: operations["mentorLogs_get"];
        /**
         * Correct a mentor log
         * @description Omitted fields keep their value; `null` clears an optional one. `mentor_id` cannot change.
         *
         *     **Access:** USER, ADMIN, OWNER, with the permission `update`. With `MENTOR_LOGS_ACCESS=public`, also anyone without credentials.
         */
        put: operations["mentorLogs_update"];
        post?: never;
        /**
         * Delete a mentor log
         * @description The trail records that it was deleted and by whom. Its description is not kept anywhere.
         *
         *     **Access:** USER, ADMIN, OWNER, with the permission `delete`. With `MENTOR_LOGS_ACCESS=public`, also anyone without credentials.
         */
        delete: operations["mentorLogs_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activity-logs/mentor/{mentor_id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a mentor’s summary of a day, week, month, quarter or year
         * @description **Access:** USER, ADMIN, OWNER, with the permission `read`. With `MENTOR_LOGS_ACCESS=public`, also anyone without credentials.
         */
        get: operations["mentorSummary_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activity-logs/mentor/{mentor_id}/count-by-type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count a mentor’s logs by type
         * @description **Access:** USER, ADMIN, OWNER, with the permission `read`. With `MENTOR_LOGS_ACCESS=public`, also anyone without credentials.
         */
        get: operations["mentorSummary_countByType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count entries over time, by type, creator or tag
         * @description Always exact: an entry counts from its commit on, even after it is erased. At most 1,000 buckets.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trailStatistics_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List entries
         * @description A USER sees their own entries, ADMIN and OWNER the organization’s. An empty list is 200. With `order=asc` there is always a cursor: an up-to-date reader gets an empty page and the cursor for its next request.
         *
         *     **Access:** USER, ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trail_list"];
        put?: never;
        /**
         * Record an event
         * @description **Access:** ADMIN, OWNER, with the permission `create`.
         */
        post: operations["trail_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record many events at once, all or nothing
         * @description **Access:** ADMIN, OWNER, with the permission `create`.
         */
        post: operations["trail_createAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the caller’s own entries
         * @description **Access:** USER, ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trail_own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search entries, with numbered pages
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trail_queries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/user/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of a user or API key
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trail_ofUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/tags/{tag}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries with a tag
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trail_ofTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/organization/{orgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the entries of an organization
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trail_ofOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an entry
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trail_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/erase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase an entry’s payload
         * @description Permanently erases context, changes, metadata, external id and origin. The type, the actor and the target stay, so every proof stays valid. An `erase-activity` entry records the reason.
         *
         *     **Access:** OWNER, with the permission `delete`.
         */
        post: operations["trail_erase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/integrity/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key that signs the organization’s checkpoints
         * @description **Access:** any caller with valid credentials.
         */
        get: operations["integrity_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/integrity/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the newest checkpoint
         * @description A C2SP signed note of a tlog-checkpoint. Returns the note alone unless the request asks for JSON.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["integrity_checkpoint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/integrity/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a consistency proof
         * @description RFC 9162, section 2.1.4. A holder of the checkpoint of `from` can verify that nothing before it was changed.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["integrity_consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/integrity/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify the trail
         * @description Recomputes every entry, the tree and its signed root from the stored rows, and names the first error. Takes seconds per hundred thousand entries. An organization runs one verification at a time: requests during it wait, and share the next one.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        post: operations["integrity_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/integrity/tile/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a tile of the tree, or a bundle of its leaves
         * @description C2SP tlog-tiles with the prefix `/api/v1/activities/integrity`: `<L>/<N>[.p/<W>]` for hashes, `entries/<N>[.p/<W>]` for leaves, each preceded by its length in two bytes.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["integrity_tile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an inclusion proof
         * @description RFC 9162, section 2.1.3. With `Accept: text/plain` a C2SP `tlog-proof@v1` file that can be verified offline.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["integrity_proof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export entries
         * @description Contains everything recorded before the request, in `seq` order. `csv` and `ndjson` take the filters of the list; in CSV, `tags`, `actor`, `target`, `changes` and `metadata` are JSON. `bundle` takes only `fromSeq` and `toSeq`, and can be verified offline. The export itself is recorded in the trail, after the entries in the file.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["exports_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/activities/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stream entries as they are sealed
         * @description Server-Sent Events in `seq` order, without gaps or repeats: `event: activity`, `id:` the `seq`, `data:` the entry. The first comment, such as `: after 40`, gives the starting position; other comments are heartbeats. A USER gets their own entries, ADMIN and OWNER the organization’s. If a payload is erased while a reader is behind, the stream is cut off. Otherwise the server says why it ends a stream: `closed` with `reason` (`slow-reader`, `access-ended`, `unavailable`, `restored`) and `lastSeq`, or `shutdown` with `lastSeq`. Reconnect with `Last-Event-ID`, as `EventSource` does automatically. A position beyond the end of the trail is refused, and so is an `epoch` from before a restore from a backup: then start again, at -1 or now.
         *
         *     **Access:** USER, ADMIN, OWNER, with the permission `read`.
         */
        get: operations["liveFeed_stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks
         * @description Secrets are not included.
         *
         *     **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["webhooks_list"];
        put?: never;
        /**
         * Create a webhook
         * @description From now on each sealed entry is sent as one `POST`, in `seq` order and at least once, as in the
         *     [Standard Webhooks](https://www.standardwebhooks.com) specification: `webhook-id` (the same for every attempt, so that receivers can detect repeats),
         *     `webhook-timestamp`, `webhook-signature`, and the body `{"type": <activityType>, "timestamp": <createdAt>, "data": <the entry>}`.
         *     Any 2xx within 10 seconds is a success. A failed delivery is retried at growing intervals, and later entries wait for it;
         *     after a day of failures, or immediately after a 410, the webhook is disabled. It reads the trail for its receiver, so you need the permission `read` too.
         *
         *     **Access:** OWNER, with the permission `create`.
         */
        post: operations["webhooks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["webhooks_get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description **Access:** OWNER, with the permission `delete`.
         */
        delete: operations["webhooks_remove"];
        options?: never;
        head?: never;
        /**
         * Change, enable or disable a webhook, or rotate its secret
         * @description A delivery that has begun is finished; the new filters apply to everything after it. A new URL or filter, and enabling, need the permission `read` too.
         *
         *     **Access:** OWNER, with the permission `update`.
         */
        patch: operations["webhooks_update"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test message
         * @description Sends a message of type `webhook.test` at once, out of order and without retries, even to a disabled webhook.
         *
         *     **Access:** OWNER, with the permission `update`.
         */
        post: operations["webhooks_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver from another position in the trail
         * @description Entries from there on are sent again as new deliveries, by the current filters. A later `seq` skips the entries in between.
         *
         *     **Access:** OWNER, with the permission `update`.
         */
        post: operations["webhooks_replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries of a webhook
         * @description **Access:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["webhooks_listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the process is alive
         * @description **Access:** anyone, without credentials.
         */
        get: operations["health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the server is ready: the database is reachable and its schema is up to date
         * @description **Access:** anyone, without credentials.
         */
        get: operations["health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get metrics for Prometheus
         * @description Request durations by route, the database pool, entries written, failed logins, and process metrics. Keep them inside your network: they show how busy you are.
         *
         *     **Access:** anyone, without credentials.
         */
        get: operations["health_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An invalid field. */
        ProblemField: {
            /**
             * @description The field’s path in the body (`logs[3].description`), or the name of the parameter or header. Long names are cut.
             * @example duration_minutes
             */
            field: string;
            /**
             * @description What is allowed.
             * @example must be a whole number from 0 to 1440
             */
            message: string;
        };
        /** @description An error, as defined by RFC 9457. */
        Problem: {
            /**
             * Format: uri-reference
             * @description The page of this error code.
             * @example /docs/errors/validation_failed
             */
            type: string;
            /** @example The request is invalid */
            title: string;
            /** @example 400 */
            status: number;
            /** @example Invalid: duration_minutes. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path of the request.
             * @example /api/v1/activity-logs
             */
            instance: string;
            /**
             * @description A machine-readable code that never changes its meaning.
             * @example validation_failed
             * @enum {string}
             */
            code: "validation_failed" | "malformed_json" | "malformed_http" | "activities_not_found" | "reserved_activity_type" | "cursor_from_before_restore" | "unauthenticated" | "invalid_credentials" | "invalid_refresh_token" | "forbidden" | "cross_site_request" | "signup_closed" | "not_found" | "request_timeout" | "taken" | "external_id_taken" | "last_owner" | "role_in_use" | "limit_reached" | "not_sealed" | "idempotency_in_flight" | "idempotency_answer_erased" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "too_many_requests" | "too_many_logins" | "too_many_registrations" | "too_many_refreshes" | "too_many_streams" | "too_many_exports" | "headers_too_large" | "client_closed_request" | "internal_error" | "database_unavailable" | "query_timeout" | "shutting_down";
            /**
             * @description Also in the `X-Request-Id` header and in the server’s log.
             * @example 0f9ab0a8-6f2c-4b07-9f6e-3c5e6b1f2d11
             */
            requestId: string;
            /** @description One for each invalid field, up to 20. */
            errors?: components["schemas"]["ProblemField"][];
        };
        LoginRequest: {
            /** @example owner@example.com */
            email: string;
            /** @example correct horse battery */
            password: string;
        };
        /** @description An access token and a refresh token, named as in RFC 6749. */
        TokensResponse: {
            /**
             * @description Send it as `Authorization: Bearer …`.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.signature
             */
            access_token: string;
            /**
             * @description The token’s type.
             * @example Bearer
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description Lifetime of the access token in seconds.
             * @example 900
             */
            expires_in: number;
            /**
             * @description For `POST /auth/refresh`; works once.
             * @example q3Zk0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYkA
             */
            refresh_token: string;
        };
        RefreshRequest: {
            /**
             * @description The newest refresh token; each works once.
             * @example q3Zk0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYkA
             */
            refresh_token: string;
        };
        LogoutRequest: {
            /**
             * @description Any refresh token of the session to end.
             * @example q3Zk0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYkA
             */
            refresh_token: string;
        };
        /** @description The caller and their permissions. */
        MeResponse: {
            /**
             * @description The id of the user or API key.
             * @example 667e52015767249ca5838bfa
             */
            id: string;
            /**
             * @description Users only. In lower case; ASCII, unless the account is older than that rule.
             * @example maria@example.com
             */
            email?: string;
            /**
             * @description The name of the user or API key.
             * @example Maria Lopez
             */
            name: string;
            /**
             * @description The name of a built-in or custom role.
             * @example USER
             */
            role: string;
            /**
             * @description What the caller may currently do.
             * @example [
             *       "read",
             *       "create",
             *       "update",
             *       "delete"
             *     ]
             */
            permissions: ("read" | "create" | "update" | "delete")[];
            /**
             * @description The organization.
             * @example 666141dbfe2a0781e76f6549
             */
            orgId: string;
            /**
             * @description Users only: the id their mentor logs are recorded under.
             * @example mentor_a1b2c3
             */
            mentorId?: string;
        };
        ChangePasswordRequest: {
            /** @example correct horse battery */
            currentPassword: string;
            /**
             * Format: password
             * @example battery horse correct
             */
            newPassword: string;
        };
        RegisterRequest: {
            /** @example Neighbourhood Network */
            organizationName: string;
            /**
             * Format: email
             * @description Unique across all organizations, regardless of case.
             * @example founder@example.com
             */
            email: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
            /**
             * @description The name of the person who becomes OWNER.
             * @example Maria Lopez
             */
            name: string;
        };
        /** @description An access token, named as in RFC 6749. */
        AccessTokenResponse: {
            /**
             * @description Send it as `Authorization: Bearer …`.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.signature
             */
            access_token: string;
            /**
             * @description The token’s type.
             * @example Bearer
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description Lifetime of the access token in seconds.
             * @example 900
             */
            expires_in: number;
        };
        /** @description An organization and its settings. */
        OrganizationResponse: {
            /**
             * @description 24 hexadecimal digits.
             * @example 666141dbfe2a0781e76f6549
             */
            id: string;
            /**
             * @description The display name.
             * @example Neighbourhood Network
             */
            name: string;
            /**
             * @description Omitted if there is none.
             * @example NN3
             */
            acronym?: string;
            /**
             * @description Mentor-log activity types in addition to the five standard ones.
             * @example [
             *       "home_visit"
             *     ]
             */
            activityTypes: string[];
            /**
             * @description The IANA time zone of summaries and statistics where a request names none.
             * @example Europe/Berlin
             */
            timeZone: string;
            /**
             * Format: date-time
             * @description Creation time.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
        };
        UpdateOrganizationRequest: {
            /** @example Neighbourhood Network */
            name?: string;
            /**
             * @description `null` clears it.
             * @example NN3
             */
            acronym?: string | null;
            /**
             * @description The complete list of mentor-log activity types in addition to the five standard ones. Logs of a removed type are kept.
             * @example [
             *       "home_visit"
             *     ]
             */
            activityTypes?: string[];
            /**
             * @description An IANA time zone: the default of `tz` in summaries and statistics. At first `UTC`.
             * @example Europe/Berlin
             */
            timeZone?: string;
        };
        /** @description A person with an account. */
        UserResponse: {
            /**
             * @description 24 hexadecimal digits; sorts by time.
             * @example 667e56bbd9d7b18a0c696585
             */
            id: string;
            /**
             * @description In lower case; ASCII, unless the account is older than that rule.
             * @example maria@example.com
             */
            email: string;
            /**
             * @description The display name.
             * @example Maria Lopez
             */
            name: string;
            /**
             * @description The name of a built-in or custom role.
             * @example USER
             */
            role: string;
            /**
             * @description A disabled user cannot sign in.
             * @example active
             * @enum {string}
             */
            status: "active" | "disabled";
            /**
             * @description The id their mentor logs are recorded under.
             * @example mentor_a1b2c3
             */
            mentorId: string;
            /**
             * @description The user’s organization.
             * @example 666141dbfe2a0781e76f6549
             */
            orgId: string;
            /**
             * Format: date-time
             * @description When the account was created.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
        };
        UserListResponse: {
            /** @description Newest first. */
            data: components["schemas"]["UserResponse"][];
            /**
             * @description Cursor of the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateUserRequest: {
            /**
             * Format: email
             * @description Unique across all organizations, regardless of case.
             * @example maria@example.com
             */
            email: string;
            /** @example Maria Lopez */
            name: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
            /**
             * @description The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; with no permission that you do not have.
             * @example USER
             */
            role: string;
            /**
             * @description Unique in the organization; generated if omitted.
             * @example mentor_a1b2c3
             */
            mentorId?: string;
        };
        UpdateUserRequest: {
            /** @example Maria Lopez */
            name?: string;
            /**
             * @description The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; with no permission that you do not have.
             * @example ADMIN
             */
            role?: string;
            /**
             * @description `disabled` ends all sessions of the user and prevents new ones.
             * @example active
             * @enum {string}
             */
            status?: "active" | "disabled";
            /**
             * @description Unique in the organization. Mentor logs recorded under the previous id keep it.
             * @example mentor_a1b2c3
             */
            mentorId?: string;
            /**
             * @description With `"status": "disabled"`: revokes the API keys that the user made, and those made with these, each with its entry. For OWNERs with `delete`. Without it the keys go on.
             * @example true
             * @enum {boolean}
             */
            revokeApiKeys?: true;
        };
        /** @description A custom role: a built-in role with a subset of its permissions. */
        RoleResponse: {
            /**
             * @description 24 hexadecimal digits.
             * @example 667e56f98ada0eae284b21c9
             */
            id: string;
            /**
             * @description The name by which users and API keys refer to the role.
             * @example MANAGER
             */
            name: string;
            /**
             * @description The built-in role it is based on.
             * @example ADMIN
             * @enum {string}
             */
            base: "USER" | "ADMIN" | "OWNER";
            /**
             * @description The permissions of its base role that it keeps.
             * @example [
             *       "read"
             *     ]
             */
            permissions: ("read" | "create" | "update" | "delete")[];
            /**
             * Format: date-time
             * @description Creation time.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
        };
        RoleListResponse: {
            /** @description Custom roles, newest first. */
            data: components["schemas"]["RoleResponse"][];
            /**
             * @description Cursor of the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateRoleRequest: {
            /**
             * @description Unique in the organization, and not the name of a built-in role; without case, width, blanks at its ends and invisible characters.
             * @example MANAGER
             */
            name: string;
            /**
             * @description The built-in role it is based on.
             * @example ADMIN
             * @enum {string}
             */
            base: "USER" | "ADMIN" | "OWNER";
            /**
             * @description The permissions of its base role that it keeps.
             * @example [
             *       "read"
             *     ]
             */
            permissions: ("read" | "create" | "update" | "delete")[];
        };
        UpdateRoleRequest: {
            /** @example MANAGER */
            name?: string;
            /**
             * @example ADMIN
             * @enum {string}
             */
            base?: "USER" | "ADMIN" | "OWNER";
            /**
             * @example [
             *       "read",
             *       "update"
             *     ]
             */
            permissions?: ("read" | "create" | "update" | "delete")[];
        };
        /** @description A credential for a program. */
        ApiKeyResponse: {
            /**
             * @description 24 hexadecimal digits. The trail records the key’s actions under this id.
             * @example 667e56f98ada0eae284b21d4
             */
            id: string;
            /**
             * @description The purpose of the key.
             * @example Nightly export
             */
            name: string;
            /**
             * @description The name of a built-in or custom role.
             * @example ADMIN
             */
            role: string;
            /**
             * @description What the key may currently do.
             * @example [
             *       "read",
             *       "create"
             *     ]
             */
            permissions: ("read" | "create" | "update" | "delete")[];
            /**
             * @description The first characters of the key, to tell keys apart.
             * @example annals_Jx3f
             */
            hint: string;
            /**
             * @description The user or API key that created it; omitted for keys from before this was kept.
             * @example 667e56bbd9d7b18a0c696585
             */
            createdBy?: string;
            /**
             * Format: date-time
             * @description Creation time.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it expires; omitted if never.
             * @example 2099-12-31T00:00:00.000Z
             */
            expiresAt?: string;
        };
        ApiKeyListResponse: {
            /** @description Keys that are not revoked, newest first. */
            data: components["schemas"]["ApiKeyResponse"][];
            /**
             * @description Cursor of the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateApiKeyRequest: {
            /**
             * @description The purpose of the key.
             * @example Nightly export
             */
            name: string;
            /**
             * @description The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; with no permission that you do not have.
             * @example ADMIN
             */
            role: string;
            /**
             * @description A subset of the role’s permissions; default: all of them.
             * @example [
             *       "read",
             *       "create"
             *     ]
             */
            permissions?: ("read" | "create" | "update" | "delete")[] | null;
            /**
             * Format: date-time
             * @description When it expires; default: never.
             * @example 2099-12-31T00:00:00Z
             */
            expiresAt?: string | null;
        };
        /** @description A new key with its secret. */
        CreatedApiKeyResponse: {
            /**
             * @description 24 hexadecimal digits. The trail records the key’s actions under this id.
             * @example 667e56f98ada0eae284b21d4
             */
            id: string;
            /**
             * @description The purpose of the key.
             * @example Nightly export
             */
            name: string;
            /**
             * @description The name of a built-in or custom role.
             * @example ADMIN
             */
            role: string;
            /**
             * @description What the key may currently do.
             * @example [
             *       "read",
             *       "create"
             *     ]
             */
            permissions: ("read" | "create" | "update" | "delete")[];
            /**
             * @description The first characters of the key, to tell keys apart.
             * @example annals_Jx3f
             */
            hint: string;
            /**
             * @description The user or API key that created it; omitted for keys from before this was kept.
             * @example 667e56bbd9d7b18a0c696585
             */
            createdBy?: string;
            /**
             * Format: date-time
             * @description Creation time.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it expires; omitted if never.
             * @example 2099-12-31T00:00:00.000Z
             */
            expiresAt?: string;
            /**
             * @description The key itself. It is shown only once.
             * @example annals_Jx3fQ0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYk
             */
            key: string;
        };
        /** @description A mentor’s record of something they did with somebody they support. */
        MentorLogResponse: {
            /**
             * @description Sorts by time.
             * @example log_69c53c4c8a1f0e2b7d5a9e01
             */
            log_id: string;
            /** @example mentor_a1b2c3 */
            mentor_id: string;
            /**
             * @description One of the five standard types, or a type that the organization has added.
             * @example session_completed
             */
            activity_type: string;
            /** @example Monthly progress review */
            description: string;
            /** @example contact_xyz123 */
            contact_id?: string;
            /** @example 60 */
            duration_minutes?: number;
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2026-03-26T13:00:00Z
             */
            occurred_at: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2026-03-26T13:05:00Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description Time of the last change; omitted until then.
             * @example 2026-03-26T14:00:00Z
             */
            updated_at?: string;
            /**
             * @description The id that the log has where it comes from, unique in the organization.
             * @example crm-4711
             */
            external_id?: string;
        };
        PaginationResponse: {
            /** @example 1 */
            page: number;
            /** @example 20 */
            limit: number;
            /**
             * @description The exact total.
             * @example 34
             */
            total: number;
        };
        MentorLogListResponse: {
            data: components["schemas"]["MentorLogResponse"][];
            pagination: components["schemas"]["PaginationResponse"];
            /** @description Cursor of the next page, without gaps or repeats while logs are added; omitted on the last page. */
            next_cursor?: string;
        };
        CreateMentorLogRequest: {
            /**
             * @description The mentor. A USER may omit it, since they can record only their own logs.
             * @example mentor_a1b2c3
             */
            mentor_id?: string | null;
            /**
             * @description A standard type, or one from the organization’s settings.
             * @example session_completed
             */
            activity_type: string;
            /**
             * @description What was done, in the mentor’s own words.
             * @example Monthly progress review
             */
            description: string;
            /**
             * @description The contact it was done with.
             * @example contact_xyz123
             */
            contact_id?: string | null;
            /** @example 60 */
            duration_minutes?: number | null;
            /**
             * Format: date-time
             * @description When it happened, with a time zone; at most 5 minutes in the future.
             * @example 2026-03-26T13:00:00Z
             */
            occurred_at: string;
            /**
             * @description Your own id of the log, unique in the organization. A repeat with the same content returns the stored log and writes nothing.
             * @example crm-4711
             */
            external_id?: string | null;
        };
        CreateMentorLogsRequest: {
            /** @description 1 to 1,000 logs, recorded all or nothing. */
            logs: components["schemas"]["CreateMentorLogRequest"][];
        };
        CreatedMentorLogsResponse: {
            /**
             * @description How many are new. Those whose external id was already stored with the same content are not.
             * @example 2
             */
            created: number;
            /**
             * @description In request order.
             * @example [
             *       "log_69c53c4c8a1f0e2b7d5a9e01",
             *       "log_69c53c4c8a1f0e2b7d5a9e02"
             *     ]
             */
            log_ids: string[];
        };
        UpdateMentorLogRequest: {
            /**
             * @description A standard type, or one from the organization’s settings.
             * @example session_completed
             */
            activity_type?: string;
            /**
             * @description What was done, in the mentor’s own words.
             * @example Monthly progress review
             */
            description?: string;
            /**
             * @description The contact it was done with.
             * @example contact_xyz123
             */
            contact_id?: string | null;
            /** @example 65 */
            duration_minutes?: number | null;
            /**
             * Format: date-time
             * @description When it happened, with a time zone; at most 5 minutes in the future.
             * @example 2026-03-26T13:00:00Z
             */
            occurred_at?: string;
        };
        DeletedMentorLogResponse: {
            /**
             * @example true
             * @enum {boolean}
             */
            deleted: true;
            /** @example log_69c53c4c8a1f0e2b7d5a9e01 */
            log_id: string;
        };
        SummaryResponse: {
            /** @example mentor_a1b2c3 */
            mentor_id: string;
            /**
             * @example month
             * @enum {string}
             */
            period: "day" | "week" | "month" | "quarter" | "year";
            /**
             * Format: date-time
             * @description The first second of the period, in UTC.
             * @example 2026-03-01T00:00:00Z
             */
            period_start: string;
            /**
             * Format: date-time
             * @description The last whole second of the period, in UTC.
             * @example 2026-03-31T23:59:59Z
             */
            period_end: string;
            /** @example 12 */
            total_activities: number;
            /** @example 8 */
            total_sessions: number;
            /** @example 2 */
            total_referrals: number;
            /** @example 2 */
            total_check_ins: number;
            /** @example 520 */
            total_duration_minutes: number;
            /** @example 3 */
            unique_contacts_supported: number;
        };
        CountByTypeResponse: {
            /** @example mentor_a1b2c3 */
            mentor_id: string;
            /**
             * @description The five standard types always; other types if they occur.
             * @example {
             *       "session_completed": 42,
             *       "referral_made": 7,
             *       "check_in": 18,
             *       "documentation": 15,
             *       "training_attended": 4
             *     }
             */
            counts: {
                [key: string]: number;
            };
        };
        BucketResponse: {
            /**
             * Format: date-time
             * @description When the hour, day, week or month begins in the time zone, printed in UTC. The first may begin before `from`; only entries in the range are counted.
             * @example 2026-03-01T23:00:00.000Z
             */
            start: string;
            /**
             * @description Counts by key; keys without entries are omitted.
             * @example {
             *       "create-activity-log": 12,
             *       "login": 3
             *     }
             */
            counts: {
                [key: string]: number;
            };
        };
        TrailStatisticsResponse: {
            /**
             * @example day
             * @enum {string}
             */
            interval: "hour" | "day" | "week" | "month";
            /**
             * @example activityType
             * @enum {string}
             */
            groupBy: "activityType" | "createdBy" | "tag";
            /**
             * @description The time zone that was used.
             * @example Europe/Berlin
             */
            tz: string;
            /**
             * Format: date-time
             * @description Inclusive.
             * @example 2026-03-01T23:00:00.000Z
             */
            from: string;
            /**
             * Format: date-time
             * @description Exclusive.
             * @example 2026-03-02T23:00:00.000Z
             */
            to: string;
            /** @description Every bucket of the range in order, including empty ones. */
            series: components["schemas"]["BucketResponse"][];
            /**
             * @description Totals for the whole range, by key.
             * @example {
             *       "create-activity-log": 12,
             *       "login": 3
             *     }
             */
            totals: {
                [key: string]: number;
            };
            /**
             * @description The number of entries in the range. An entry with two tags counts once here, and once for each tag.
             * @example 15
             */
            total: number;
        };
        ActorResponse: {
            /**
             * @example user
             * @enum {string}
             */
            type: "user" | "api-key" | "public" | "system";
            /** @example 667e52015767249ca5838bfa */
            id: string;
        };
        TargetResponse: {
            /** @example user */
            type: string;
            /** @example 667e56bbd9d7b18a0c696585 */
            id: string;
        };
        /** @description An entry of the trail. It never changes. */
        EntryResponse: {
            /**
             * @description Sorts by time.
             * @example 667e56bb8ada0eae284b21c1
             */
            _id: string;
            /**
             * @description A verb and a noun, such as `create-user`.
             * @example create-user
             */
            activityType: string;
            /**
             * @description A sentence that says what happened; omitted once the payload is erased.
             * @example User with id: 667e52015767249ca5838bfa created local user with id: 667e56bbd9d7b18a0c696585
             */
            context?: string;
            /**
             * @description The user or API key that the entry is attributed to; 24 zeros for a caller without credentials.
             * @example 667e52015767249ca5838bfa
             */
            createdBy: string;
            /**
             * @description The organization whose trail contains the entry.
             * @example 666141dbfe2a0781e76f6549
             */
            orgId: string;
            /**
             * @description The organization that the entry is about, if any.
             * @example 666141dbfe2a0781e76f6549
             */
            organizationId?: string;
            /**
             * @description The fields that changed and, for a mentor log, its type.
             * @example []
             */
            tags: string[];
            /**
             * Format: date-time
             * @example 2024-06-28T06:22:51.812Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Equal to `createdAt`, since entries never change.
             * @example 2024-06-28T06:22:51.812Z
             */
            updatedAt: string;
            /**
             * @example 0
             * @enum {integer}
             */
            __v: 0;
            /**
             * @description Its position in the organization’s trail; omitted until the entry is sealed.
             * @example 41
             */
            seq?: number;
            /** @description The sender of the request. */
            actor: components["schemas"]["ActorResponse"];
            /** @description The object that the entry is about. */
            target?: components["schemas"]["TargetResponse"];
            /**
             * @description `{field: {from, to}}`; a mentor’s free text appears only as `{changed: true}`.
             * @example {
             *       "acronym": {
             *         "from": "NN2",
             *         "to": "NN3"
             *       }
             *     }
             */
            changes?: {
                [key: string]: unknown;
            };
            /**
             * @description Additional data from the integrator.
             * @example {
             *       "invoice": "A-17"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it happened, if the integrator said so.
             * @example 2024-06-28T06:20:00.000Z
             */
            occurredAt?: string;
            /**
             * @description The integrator’s own id, unique in the organization.
             * @example crm-4711
             */
            externalId?: string;
            /** @example 203.0.113.7 */
            ip?: string;
            /** @example Mozilla/5.0 */
            userAgent?: string;
            /**
             * @description The `X-Request-Id` of the request that caused it.
             * @example 0f9ab0a8-6f2c-4b07-9f6e-3c5e6b1f2d11
             */
            requestId?: string;
            /**
             * @description The payload was erased: context, changes, metadata, external id and origin.
             * @example true
             * @enum {boolean}
             */
            erased?: true;
        };
        EntryListResponse: {
            data: components["schemas"]["EntryResponse"][];
            /**
             * @description Cursor of the next page; null on the last page of a `desc` list, always present in an `asc` one.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateEntryRequest: {
            /**
             * @description A verb and a noun of your own; types that Annals itself writes are reserved.
             * @example export-invoice
             */
            activityType: string;
            /**
             * @description A sentence that says what happened.
             * @example Exported invoice A-17
             */
            context: string;
            /**
             * @example [
             *       "billing"
             *     ]
             */
            tags?: string[] | null;
            /** @description A user or API key of the organization; default: the caller. */
            createdBy?: string | null;
            /**
             * @description The object that the entry is about.
             * @example {
             *       "type": "invoice",
             *       "id": "A-17"
             *     }
             */
            target?: {
                type: string;
                id: string;
            } | null;
            /**
             * @description Additional data: up to 16 KiB of JSON, 8 levels deep. A number that JSON parsers would change is refused: integers must be within ±9007199254740991 (however they are written, unless from 1e21, where they are printed with an exponent), and what a double prints for any other number must have the same value (`0.1`, `1.50` and `1e-7` do; `0.1000000000000000055` does not). Send other numbers as text.
             * @example {
             *       "amount": 120.5,
             *       "currency": "EUR"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @description When it happened, if not now. It does not affect `createdAt`.
             * @example 2026-03-26T13:00:00Z
             */
            occurredAt?: string | null;
            /**
             * @description Your own id of the event, unique in the organization. A repeat with the same content returns the stored entry and writes nothing.
             * @example crm-4711
             */
            externalId?: string | null;
        };
        CreateEntriesRequest: {
            /** @description 1 to 1,000 events, recorded all or nothing. */
            activities: components["schemas"]["CreateEntryRequest"][];
        };
        CreatedEntriesResponse: {
            /**
             * @description How many are new. Those whose external id was already stored with the same content are not.
             * @example 2
             */
            created: number;
            /**
             * @description In request order.
             * @example [
             *       "667e56bb8ada0eae284b21c1",
             *       "667e56bb8ada0eae284b21c2"
             *     ]
             */
            ids: string[];
        };
        QueriesResponse: {
            /** @example 10 */
            limit: number;
            /** @example 1 */
            page: number;
            results: components["schemas"]["EntryResponse"][];
            /** @example 1 */
            totalPages: number;
            /** @example 3 */
            totalResults: number;
        };
        EraseEntryRequest: {
            /**
             * @description The reason. The `erase-activity` entry shows it to everyone who can read the trail.
             * @example Request of 2 June under article 17 GDPR
             */
            reason: string;
        };
        KeyResponse: {
            /**
             * @example Ed25519
             * @enum {string}
             */
            algorithm: "Ed25519";
            /**
             * @description 8 hex digits: the key’s id in signed notes.
             * @example 530d903a
             */
            keyId: string;
            /**
             * @description The public key in PEM.
             * @example -----BEGIN PUBLIC KEY-----
             *     MCowBQYDK2VwAyEA…
             *     -----END PUBLIC KEY-----
             */
            publicKey: string;
            /**
             * @description The verifier key, as in C2SP signed-note.
             * @example annals/666141dbfe2a0781e76f6549+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k
             */
            vkey: string;
        };
        CheckpointResponse: {
            /** @example annals/666141dbfe2a0781e76f6549 */
            origin: string;
            /** @example 42 */
            treeSize: number;
            /**
             * @description SHA-256, in base64.
             * @example XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=
             */
            rootHash: string;
            /** @description The checkpoint as a signed note (C2SP tlog-checkpoint). */
            note: string;
        };
        ConsistencyResponse: {
            /** @example 42 */
            from: number;
            /** @example 64 */
            to: number;
            /**
             * @description SHA-256, in base64.
             * @example XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=
             */
            fromRootHash: string;
            /**
             * @description SHA-256, in base64.
             * @example XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=
             */
            toRootHash: string;
            /** @description In base64 (RFC 9162, section 2.1.4). */
            consistencyPath: string[];
        };
        FirstBadResponse: {
            /**
             * @description The entry’s position; null if the error is not at an entry.
             * @example 17
             */
            seq: number | null;
            /**
             * @description The row’s id; null if the row is gone or no single row is at fault.
             * @example 667e56bb8ada0eae284b21c1
             */
            _id: string | null;
            /**
             * @description The reason, as a fixed sentence.
             * @example Its payload was altered: it is not the one that was recorded.
             */
            reason: string;
        };
        VerdictResponse: {
            /** @example true */
            ok: boolean;
            /** @example 42 */
            treeSize: number;
            /**
             * @description The number of entries verified, counted from the first.
             * @example 42
             */
            checked: number;
            /**
             * @description The first error.
             * @example null
             */
            firstBad: components["schemas"]["FirstBadResponse"] | null;
        };
        ProofResponse: {
            /** @example 41 */
            leafIndex: number;
            /** @example 42 */
            treeSize: number;
            /**
             * @description SHA-256, in base64.
             * @example XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=
             */
            leafHash: string;
            /**
             * @description The leaf: exactly this text, as UTF-8, is hashed.
             * @example {"_id":"667e56bb8ada0eae284b21c1"}
             */
            leaf: string;
            /** @description The salt of the payload, in base64; omitted once the payload is erased. */
            salt?: string;
            /**
             * @description SHA-256, in base64.
             * @example XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=
             */
            rootHash: string;
            /** @description Hashes in base64, from the leaf’s sibling up to the root. */
            inclusionPath: string[];
            /** @description The checkpoint at `treeSize`, as a signed note. */
            note: string;
        };
        /** @description A URL that Annals sends the entries of the trail to. */
        WebhookResponse: {
            /**
             * @description 24 hexadecimal digits; sorts by time.
             * @example 667e56f98ada0eae284b21e7
             */
            id: string;
            /**
             * Format: uri
             * @description The URL that messages are sent to.
             * @example https://example.com/hooks/annals
             */
            url: string;
            /**
             * @description Sends only entries of these types; empty: all types.
             * @example [
             *       "create-user",
             *       "update-user"
             *     ]
             */
            activityTypes: string[];
            /**
             * @description Sends only entries with at least one of these tags; empty: all entries.
             * @example []
             */
            tags: string[];
            /**
             * @description Whether messages are sent. Annals disables a webhook that has failed for a day or answered 410.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description Creation time.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
        };
        WebhookListResponse: {
            /** @description Newest first. */
            data: components["schemas"]["WebhookResponse"][];
            /**
             * @description Cursor of the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateWebhookRequest: {
            /**
             * Format: uri
             * @description The URL that messages are sent to: `https`, on a host on the public Internet (unless `WEBHOOK_ALLOW_PRIVATE=true`). Redirects are not followed.
             * @example https://example.com/hooks/annals
             */
            url: string;
            /**
             * @description Sends only entries of these types; default or empty: all types.
             * @example [
             *       "create-user",
             *       "update-user"
             *     ]
             */
            activityTypes?: string[] | null;
            /**
             * @description Sends only entries with at least one of these tags; default or empty: all entries.
             * @example []
             */
            tags?: string[] | null;
            /**
             * @description Whether messages are sent. A webhook that is enabled again continues where it stopped.
             * @example true
             */
            enabled: boolean;
        };
        /** @description A new webhook with its secret. */
        CreatedWebhookResponse: {
            /**
             * @description 24 hexadecimal digits; sorts by time.
             * @example 667e56f98ada0eae284b21e7
             */
            id: string;
            /**
             * Format: uri
             * @description The URL that messages are sent to.
             * @example https://example.com/hooks/annals
             */
            url: string;
            /**
             * @description Sends only entries of these types; empty: all types.
             * @example [
             *       "create-user",
             *       "update-user"
             *     ]
             */
            activityTypes: string[];
            /**
             * @description Sends only entries with at least one of these tags; empty: all entries.
             * @example []
             */
            tags: string[];
            /**
             * @description Whether messages are sent. Annals disables a webhook that has failed for a day or answered 410.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description Creation time.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
            /**
             * @description The secret for verifying signatures, as in the Standard Webhooks specification. It is shown only once.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDFr2S1OQ9tDs=
             */
            secret: string;
        };
        UpdateWebhookRequest: {
            /**
             * Format: uri
             * @description The URL that messages are sent to: `https`, on a host on the public Internet (unless `WEBHOOK_ALLOW_PRIVATE=true`). Redirects are not followed.
             * @example https://example.com/hooks/annals
             */
            url?: string;
            /**
             * @description Sends only entries of these types; default or empty: all types.
             * @example [
             *       "create-user"
             *     ]
             */
            activityTypes?: string[];
            /**
             * @description Sends only entries with at least one of these tags; default or empty: all entries.
             * @example [
             *       "role"
             *     ]
             */
            tags?: string[];
            /**
             * @description Whether messages are sent. A webhook that is enabled again continues where it stopped.
             * @example true
             */
            enabled?: boolean;
            /**
             * @description `true` generates a new secret and returns it. Messages are signed with both secrets for 24 hours.
             * @example true
             * @enum {boolean}
             */
            rotateSecret?: true;
        };
        /** @description An updated webhook, with its secret if a new one was requested. */
        UpdatedWebhookResponse: {
            /**
             * @description 24 hexadecimal digits; sorts by time.
             * @example 667e56f98ada0eae284b21e7
             */
            id: string;
            /**
             * Format: uri
             * @description The URL that messages are sent to.
             * @example https://example.com/hooks/annals
             */
            url: string;
            /**
             * @description Sends only entries of these types; empty: all types.
             * @example [
             *       "create-user",
             *       "update-user"
             *     ]
             */
            activityTypes: string[];
            /**
             * @description Sends only entries with at least one of these tags; empty: all entries.
             * @example []
             */
            tags: string[];
            /**
             * @description Whether messages are sent. Annals disables a webhook that has failed for a day or answered 410.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description Creation time.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Time of the last change.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
            /**
             * @description The secret for verifying signatures, as in the Standard Webhooks specification. It is shown only once.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDFr2S1OQ9tDs=
             */
            secret?: string;
        };
        /** @description A message to a webhook and its outcome. */
        DeliveryResponse: {
            /**
             * @description The `webhook-id` of the message, the same for every attempt.
             * @example 667e570a8ada0eae284b21f0
             */
            id: string;
            /**
             * @description The `seq` of the entry; null for a test.
             * @example 41
             */
            seq: number | null;
            /**
             * @description `failed`: given up. A delivery that will be retried is `pending`, however often it has failed.
             * @example delivered
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            /**
             * @description The number of attempts.
             * @example 1
             */
            attempts: number;
            /**
             * @description The status code of the last attempt, if there was a response.
             * @example 204
             */
            lastStatusCode: number | null;
            /**
             * @description Why the last attempt failed; null if it succeeded.
             * @example null
             */
            lastError: string | null;
            /**
             * @description When it is retried; null if it is not.
             * @example null
             */
            nextAttemptAt: string | null;
        };
        ReplayWebhookRequest: {
            /**
             * @description The `seq` of the first entry to send again, or a later one than the current, to skip entries that cannot be delivered.
             * @example 0
             */
            fromSeq: number;
        };
        ReplayResponse: {
            /**
             * @description The `seq` from which delivery continues.
             * @example 0
             */
            fromSeq: number;
        };
        DeliveryListResponse: {
            /** @description Newest first. Finished deliveries are kept for 30 days. */
            data: components["schemas"]["DeliveryResponse"][];
            /**
             * @description Cursor of the next page; null on the last.
             * @example null
             */
            nextCursor: string | null;
        };
        HealthResponse: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        SealingStallResponse: {
            /**
             * @description How long nothing has been sealed.
             * @example 45
             */
            seconds: number;
            /**
             * @description Entries that wait.
             * @example 12
             */
            waitingEntries: number;
        };
        ReadinessResponse: {
            /**
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /** @description Present when entries wait and none has been sealed for 30 seconds. The server still serves requests. */
            sealingStalled?: components["schemas"]["SealingStallResponse"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type ProblemField = components['schemas']['ProblemField'];
export type Problem = components['schemas']['Problem'];
export type LoginRequest = components['schemas']['LoginRequest'];
export type TokensResponse = components['schemas']['TokensResponse'];
export type RefreshRequest = components['schemas']['RefreshRequest'];
export type LogoutRequest = components['schemas']['LogoutRequest'];
export type MeResponse = components['schemas']['MeResponse'];
export type ChangePasswordRequest = components['schemas']['ChangePasswordRequest'];
export type RegisterRequest = components['schemas']['RegisterRequest'];
export type AccessTokenResponse = components['schemas']['AccessTokenResponse'];
export type OrganizationResponse = components['schemas']['OrganizationResponse'];
export type UpdateOrganizationRequest = components['schemas']['UpdateOrganizationRequest'];
export type UserResponse = components['schemas']['UserResponse'];
export type UserListResponse = components['schemas']['UserListResponse'];
export type CreateUserRequest = components['schemas']['CreateUserRequest'];
export type UpdateUserRequest = components['schemas']['UpdateUserRequest'];
export type RoleResponse = components['schemas']['RoleResponse'];
export type RoleListResponse = components['schemas']['RoleListResponse'];
export type CreateRoleRequest = components['schemas']['CreateRoleRequest'];
export type UpdateRoleRequest = components['schemas']['UpdateRoleRequest'];
export type ApiKeyResponse = components['schemas']['ApiKeyResponse'];
export type ApiKeyListResponse = components['schemas']['ApiKeyListResponse'];
export type CreateApiKeyRequest = components['schemas']['CreateApiKeyRequest'];
export type CreatedApiKeyResponse = components['schemas']['CreatedApiKeyResponse'];
export type MentorLogResponse = components['schemas']['MentorLogResponse'];
export type PaginationResponse = components['schemas']['PaginationResponse'];
export type MentorLogListResponse = components['schemas']['MentorLogListResponse'];
export type CreateMentorLogRequest = components['schemas']['CreateMentorLogRequest'];
export type CreateMentorLogsRequest = components['schemas']['CreateMentorLogsRequest'];
export type CreatedMentorLogsResponse = components['schemas']['CreatedMentorLogsResponse'];
export type UpdateMentorLogRequest = components['schemas']['UpdateMentorLogRequest'];
export type DeletedMentorLogResponse = components['schemas']['DeletedMentorLogResponse'];
export type SummaryResponse = components['schemas']['SummaryResponse'];
export type CountByTypeResponse = components['schemas']['CountByTypeResponse'];
export type BucketResponse = components['schemas']['BucketResponse'];
export type TrailStatisticsResponse = components['schemas']['TrailStatisticsResponse'];
export type ActorResponse = components['schemas']['ActorResponse'];
export type TargetResponse = components['schemas']['TargetResponse'];
export type EntryResponse = components['schemas']['EntryResponse'];
export type EntryListResponse = components['schemas']['EntryListResponse'];
export type CreateEntryRequest = components['schemas']['CreateEntryRequest'];
export type CreateEntriesRequest = components['schemas']['CreateEntriesRequest'];
export type CreatedEntriesResponse = components['schemas']['CreatedEntriesResponse'];
export type QueriesResponse = components['schemas']['QueriesResponse'];
export type EraseEntryRequest = components['schemas']['EraseEntryRequest'];
export type KeyResponse = components['schemas']['KeyResponse'];
export type CheckpointResponse = components['schemas']['CheckpointResponse'];
export type ConsistencyResponse = components['schemas']['ConsistencyResponse'];
export type FirstBadResponse = components['schemas']['FirstBadResponse'];
export type VerdictResponse = components['schemas']['VerdictResponse'];
export type ProofResponse = components['schemas']['ProofResponse'];
export type WebhookResponse = components['schemas']['WebhookResponse'];
export type WebhookListResponse = components['schemas']['WebhookListResponse'];
export type CreateWebhookRequest = components['schemas']['CreateWebhookRequest'];
export type CreatedWebhookResponse = components['schemas']['CreatedWebhookResponse'];
export type UpdateWebhookRequest = components['schemas']['UpdateWebhookRequest'];
export type UpdatedWebhookResponse = components['schemas']['UpdatedWebhookResponse'];
export type DeliveryResponse = components['schemas']['DeliveryResponse'];
export type ReplayWebhookRequest = components['schemas']['ReplayWebhookRequest'];
export type ReplayResponse = components['schemas']['ReplayResponse'];
export type DeliveryListResponse = components['schemas']['DeliveryListResponse'];
export type HealthResponse = components['schemas']['HealthResponse'];
export type SealingStallResponse = components['schemas']['SealingStallResponse'];
export type ReadinessResponse = components['schemas']['ReadinessResponse'];
export type $defs = Record<string, never>;
export interface operations {
    auth_login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_credentials`: The credentials are wrong. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_logins`: Too many failed logins. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_refresh_token`: The refresh token is invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_refreshes`: Too many refreshes. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogoutRequest"];
            };
        };
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_whoAmI: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description The password was changed. */
            204: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_credentials`: The credentials are wrong. `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_logins`: Too many failed logins. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    auth_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `signup_closed`: Registration is closed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_registrations`: Too many registrations. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cookieSessions_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description The access token. The refresh token is in the cookie. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `annals_session`: the refresh token, which scripts cannot read (`HttpOnly`) and other sites cannot cause to be sent (`SameSite=Strict`), and which no other route receives (`Path=/api/v1/auth/session`). `Secure` over https. And `annals_device`, likewise: by it the browser keeps a limit of its own for failed logins. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_credentials`: The credentials are wrong. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: The request comes from another site. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_logins`: Too many failed logins. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cookieSessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `annals_session`, cleared. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: The request comes from another site. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cookieSessions_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access token. The refresh token is in the cookie. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `annals_session`: the refresh token, which scripts cannot read (`HttpOnly`) and other sites cannot cause to be sent (`SameSite=Strict`), and which no other route receives (`Path=/api/v1/auth/session`). `Secure` over https. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
                };
            };
            /** @description The request has no cookie: nobody is logged in, and there is nothing to renew. */
            204: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `annals_session`: the refresh token, which scripts cannot read (`HttpOnly`) and other sites cannot cause to be sent (`SameSite=Strict`), and which no other route receives (`Path=/api/v1/auth/session`). `Secure` over https. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_refresh_token`: The refresh token is invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: The request comes from another site. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_refreshes`: Too many refreshes. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organizations_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A known `ETag`; 304 if the resource has not changed. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The caller’s organization; any other is 404. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `private, no-cache`: only for its user, and only after revalidation. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
            /** @description Unchanged since the version in `If-None-Match`. */
            304: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `private, no-cache`: only for its user, and only after revalidation. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    organizations_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The caller’s organization; any other is 404. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganizationRequest"];
            };
        };
        responses: {
            /** @description The updated organization. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_list: {
        parameters: {
            query?: {
                /** @description Maximum number of users to return. */
                limit?: number;
                /** @description The `nextCursor` of the previous response. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            /** @description The user. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The URL of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. `limit_reached`: There are as many as there may be. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A known `ETag`; 304 if the resource has not changed. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The user’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `private, no-cache`: only for its user, and only after revalidation. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Unchanged since the version in `If-None-Match`. */
            304: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `private, no-cache`: only for its user, and only after revalidation. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    users_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The user’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserRequest"];
            };
        };
        responses: {
            /** @description The updated user. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. `last_owner`: The last OWNER must stay. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_list: {
        parameters: {
            query?: {
                /** @description Maximum number of roles to return. */
                limit?: number;
                /** @description The `nextCursor` of the previous response. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRoleRequest"];
            };
        };
        responses: {
            /** @description The role. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The URL of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. `limit_reached`: There are as many as there may be. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The custom role’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
            204: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_in_use`: The role is in use. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    roles_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The custom role’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRoleRequest"];
            };
        };
        responses: {
            /** @description The updated role. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeys_list: {
        parameters: {
            query?: {
                /** @description Maximum number of keys to return. */
                limit?: number;
                /** @description The `nextCursor` of the previous response. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeys_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description The key, which is shown only once. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The URL of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKeyResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_reached`: There are as many as there may be. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apiKeys_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The key’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Revoked. */
            204: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorLogs_list: {
        parameters: {
            query?: {
                /** @description The mentor. A USER always sees only their own logs. For example `mentor_a1b2c3`. */
                mentor_id?: string;
                /** @description One or more types, repeated or separated by commas. For example `session_completed` or `check_in`. */
                activity_type?: string[];
                /** @description The person whom the log is about. For example `contact_xyz123`. */
                contact_id?: string;
                /** @description The id that the log has where it comes from. For example `crm-4711`. */
                external_id?: string;
                /** @description Inclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC). For example `2026-03-01`. */
                from?: string;
                /** @description Exclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC). For example `2026-04-01T00:00:00Z`. */
                to?: string;
                /** @description Words in the description. Every one must occur, as a word or the beginning of one, in any case. For example `review`. */
                q?: string;
                /** @description The order; with `-` the newest first. */
                sort?: "occurred_at" | "-occurred_at" | "created_at" | "-created_at";
                /** @description Page number, from 1; not together with `cursor`. For example `1`. */
                page?: number;
                /** @description Logs per page. */
                limit?: number;
                /** @description The `next_cursor` of the previous response. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLogListResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorLogs_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMentorLogRequest"];
            };
        };
        responses: {
            /** @description The log that is already stored with this `external_id`. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The URL of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLogResponse"];
                };
            };
            /** @description The recorded log. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The URL of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLogResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `external_id_taken`: The external id belongs to something else. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorLogs_createAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMentorLogsRequest"];
            };
        };
        responses: {
            /** @description All of them are already stored with their `external_id`. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedMentorLogsResponse"];
                };
            };
            /** @description The ids, in request order. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedMentorLogsResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `external_id_taken`: The external id belongs to something else. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorLogs_export: {
        parameters: {
            query?: {
                /** @description The mentor. A USER always sees only their own logs. For example `mentor_a1b2c3`. */
                mentor_id?: string;
                /** @description One or more types, repeated or separated by commas. For example `session_completed` or `check_in`. */
                activity_type?: string[];
                /** @description The person whom the log is about. For example `contact_xyz123`. */
                contact_id?: string;
                /** @description The id that the log has where it comes from. For example `crm-4711`. */
                external_id?: string;
                /** @description Inclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC). For example `2026-03-01`. */
                from?: string;
                /** @description Exclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC). For example `2026-04-01T00:00:00Z`. */
                to?: string;
                /** @description Words in the description. Every one must occur, as a word or the beginning of one, in any case. For example `review`. */
                q?: string;
                /** @description The order; with `-` the newest first. */
                sort?: "occurred_at" | "-occurred_at" | "created_at" | "-created_at";
                /** @description `csv` for spreadsheets, `ndjson` for programs. */
                format?: "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed. A truncated file lacks the closing chunk and the trailer. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    /** @description Announces the trailer `Content-Digest` after the last byte: the SHA-256 of the file (RFC 9530). If it is missing or does not match, the file is incomplete. */
                    Trailer?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example log_id,mentor_id,activity_type,description,contact_id,duration_minutes,occurred_at,created_at,updated_at,external_id */
                    "text/csv": string;
                    /** @example {"log_id":"log_69c53c4c8a1f0e2b7d5a9e01","mentor_id":"mentor_a1b2c3"} */
                    "application/x-ndjson": string;
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_exports`: Too many exports. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorLogs_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A known `ETag`; 304 if the resource has not changed. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The `log_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `private, no-cache`: only for its user, and only after revalidation. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLogResponse"];
                };
            };
            /** @description Unchanged since the version in `If-None-Match`. */
            304: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `private, no-cache`: only for its user, and only after revalidation. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorLogs_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The `log_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMentorLogRequest"];
            };
        };
        responses: {
            /** @description The whole updated log. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLogResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorLogs_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The `log_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedMentorLogResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorSummary_summary: {
        parameters: {
            query?: {
                /** @description Weeks are ISO 8601 weeks and begin on Monday. */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description Any day of the period; default: today. For example `2026-03-15`. */
                date?: string;
                /** @description The time zone for the period’s bounds; default: the organization’s `timeZone`. For example `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path: {
                /** @description The mentor. A USER may request only their own. */
                mentor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mentorSummary_countByType: {
        parameters: {
            query?: {
                /** @description Inclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC). For example `2026-01-01`. */
                from?: string;
                /** @description Exclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC). For example `2027-01-01`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The mentor. A USER may request only their own. */
                mentor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountByTypeResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trailStatistics_stats: {
        parameters: {
            query?: {
                /** @description The bucket size. Weeks are ISO 8601 weeks and begin on Monday. */
                interval?: "hour" | "day" | "week" | "month";
                /** @description The field to count by. */
                groupBy?: "activityType" | "createdBy" | "tag";
                /** @description Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). Default: the range covers 24 hours, 30 days, 12 weeks or 12 months, including the one that contains `to`. For example `2026-01-01`. */
                from?: string;
                /** @description Exclusive, as `from`. Default: the end of the current hour, day, week or month. For example `2026-04-01`. */
                to?: string;
                /** @description The time zone in which hours, days, weeks and months begin; default: the organization’s `timeZone`. For example `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailStatisticsResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_list: {
        parameters: {
            query?: {
                /** @description What happened. For example `update-user`. */
                activityType?: string;
                /** @description The user or API key that the entry is attributed to. For example `667e52015767249ca5838bfa`. */
                createdBy?: string;
                /** @description May be repeated: an entry must have every tag. For example `acronym`. */
                tag?: string[];
                /** @description The integrator’s own id. For example `crm-4711`. */
                externalId?: string;
                /** @description Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2024-06-01`. */
                from?: string;
                /** @description Exclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2030-01-01`. */
                to?: string;
                /** @description Words in the context. Every one must occur, as a word or the beginning of one, in any case. For example `created`. */
                q?: string;
                /** @description Maximum number of entries to return. */
                limit?: number;
                /** @description The `nextCursor` of the previous response. */
                cursor?: string;
                /** @description `desc`: newest first. `asc`: oldest first, for pollers: it always gives a cursor to come back with. */
                order?: "desc" | "asc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryListResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEntryRequest"];
            };
        };
        responses: {
            /** @description The entry that is already stored with this `externalId`. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The URL of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description The recorded entry, which never changes. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The URL of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `reserved_activity_type`: This activity type is reserved. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `external_id_taken`: The external id belongs to something else. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_createAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEntriesRequest"];
            };
        };
        responses: {
            /** @description All of them are already stored with their `externalId`. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedEntriesResponse"];
                };
            };
            /** @description The ids, in request order. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedEntriesResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `reserved_activity_type`: This activity type is reserved. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `external_id_taken`: The external id belongs to something else. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_own: {
        parameters: {
            query?: {
                /** @description Maximum number of entries to return. */
                limit?: number;
                /** @description Page number, from 1; not together with `cursor`. For example `1`. */
                page?: number;
                /** @description The cursor from the `Link` header of the previous response. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The number of items on all pages together. */
                    "X-Total-Count"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"][];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. `activities_not_found`: Activities not found. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_queries: {
        parameters: {
            query?: {
                /** @description What happened. For example `update-user`. */
                activityType?: string;
                /** @description The user or API key that the entry is attributed to. For example `667e52015767249ca5838bfa`. */
                createdBy?: string;
                /** @description May be repeated: an entry must have every tag. For example `acronym`. */
                tag?: string[];
                /** @description The integrator’s own id. For example `crm-4711`. */
                externalId?: string;
                /** @description Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2024-06-01`. */
                from?: string;
                /** @description Exclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2030-01-01`. */
                to?: string;
                /** @description Words in the context. Every one must occur, as a word or the beginning of one, in any case. For example `created`. */
                q?: string;
                /** @description Entries per page. */
                limit?: number;
                /** @description Page number, from 1. */
                page?: number;
                /** @description The order: the newest or the oldest first. */
                sortBy?: "createdAt:desc" | "createdAt:asc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueriesResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `activities_not_found`: Activities not found. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_ofUser: {
        parameters: {
            query?: {
                /** @description Maximum number of entries to return. */
                limit?: number;
                /** @description Page number, from 1; not together with `cursor`. For example `1`. */
                page?: number;
                /** @description The cursor from the `Link` header of the previous response. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of a user or an API key. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first; empty if they have no entries yet. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The number of items on all pages together. */
                    "X-Total-Count"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"][];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_ofTag: {
        parameters: {
            query?: {
                /** @description Maximum number of entries to return. */
                limit?: number;
                /** @description Page number, from 1; not together with `cursor`. For example `1`. */
                page?: number;
                /** @description The cursor from the `Link` header of the previous response. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The full tag, percent-encoded. */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The number of items on all pages together. */
                    "X-Total-Count"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"][];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. `activities_not_found`: Activities not found. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_ofOrganization: {
        parameters: {
            query?: {
                /** @description Maximum number of entries to return. */
                limit?: number;
                /** @description Page number, from 1; not together with `cursor`. For example `1`. */
                page?: number;
                /** @description The cursor from the `Link` header of the previous response. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The caller’s own organization. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The number of items on all pages together. */
                    "X-Total-Count"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"][];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The entry’s `_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    trail_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The entry’s `_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EraseEntryRequest"];
            };
        };
        responses: {
            /** @description The entry without its payload. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_sealed`: Not sealed yet. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    integrity_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    integrity_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example annals/666141dbfe2a0781e76f6549
                     *     42
                     *     XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=
                     *
                     *     — annals/666141dbfe2a0781e76f6549 Uw2QOk…
                     */
                    "text/plain": string;
                    "application/json": components["schemas"]["CheckpointResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    integrity_consistency: {
        parameters: {
            query: {
                /** @description The smaller tree size: that of the checkpoint you hold. For example `42`. */
                from: number;
                /** @description The larger tree size. For example `64`. */
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    integrity_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    integrity_tile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The tile’s path, such as `0/000` or `0/x001/x234/067.p/17`. */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example  */
                    "application/octet-stream": string;
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    integrity_proof: {
        parameters: {
            query?: {
                /** @description The tree size of an earlier checkpoint to prove against; default: the newest. For example `42`. */
                treeSize?: number;
            };
            header?: never;
            path: {
                /** @description The entry’s `_id`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example c2sp.org/tlog-proof@v1
                     *     extra eyJsZWFmIjoie…
                     *     index 41
                     *     lqKW0iTyhcZ77pPDD4owkVfw2qNdxbh+QQt4YwoJz8c=
                     *
                     *     annals/666141dbfe2a0781e76f6549
                     *     42
                     *     …
                     */
                    "text/plain": string;
                    "application/json": components["schemas"]["ProofResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_sealed`: Not sealed yet. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exports_export: {
        parameters: {
            query?: {
                /** @description What happened. For example `update-user`. */
                activityType?: string;
                /** @description The user or API key that the entry is attributed to. For example `667e52015767249ca5838bfa`. */
                createdBy?: string;
                /** @description May be repeated: an entry must have every tag. For example `acronym`. */
                tag?: string[];
                /** @description The integrator’s own id. For example `crm-4711`. */
                externalId?: string;
                /** @description Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2024-06-01`. */
                from?: string;
                /** @description Exclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2030-01-01`. */
                to?: string;
                /** @description Words in the context. Every one must occur, as a word or the beginning of one, in any case. For example `created`. */
                q?: string;
                /** @description `csv` for spreadsheets, `ndjson` for programs, `bundle` (`annals-bundle@1`) for whoever wants to verify it offline. */
                format?: "csv" | "ndjson" | "bundle";
                /** @description Bundles only: the first `seq`, inclusive; default: 0. For example `0`. */
                fromSeq?: number;
                /** @description Bundles only: the end, exclusive; default: everything sealed. For example `64`. */
                toSeq?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed. A truncated file lacks the closing chunk and the trailer. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The name of the file. */
                    "Content-Disposition"?: string;
                    /** @description Announces the trailer `Content-Digest` after the last byte: the SHA-256 of the file (RFC 9530). If it is missing or does not match, the file is incomplete. */
                    Trailer?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example _id,seq,activityType,context,createdBy,orgId,organizationId,tags,actor,target,createdAt,occurredAt,ip,userAgent,requestId,changes,metadata,erased,externalId */
                    "text/csv": string;
                    /** @example {"_id":"667e56bb8ada0eae284b21c1","activityType":"create-user"} */
                    "application/x-ndjson": string;
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_sealed`: Not sealed yet. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_exports`: Too many exports. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    liveFeed_stream: {
        parameters: {
            query?: {
                /** @description What happened. For example `update-user`. */
                activityType?: string;
                /** @description May be repeated: an entry must have every tag. For example `acronym`. */
                tag?: string[];
                /** @description Start after this `seq`; -1 starts at the first entry. `Last-Event-ID` takes precedence. Default: start now. For example `-1`. */
                after?: number;
                /** @description The `Annals-Epoch` of the stream to continue. Refused if the data was restored from a backup since. */
                epoch?: string;
            };
            header?: {
                /** @description The `id` of the last event received: the stream continues after it. -1 starts at the first entry. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It stays open until one side closes it. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-cache, no-transform` */
                    "Cache-Control"?: string;
                    /** @description The epoch of the data, which a restore from a backup changes. Keep it beside the last `id`, and send both to continue. */
                    "Annals-Epoch"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example : after 40
                     *     retry: 2000
                     *
                     *     id: 41
                     *     event: activity
                     *     data: {"_id":"667e56bb8ada0eae284b21c1","activityType":"create-user","seq":41}
                     *
                     *     : heartbeat
                     *
                     *     event: closed
                     *     data: {"reason":"slow-reader","lastSeq":41}
                     */
                    "text/event-stream": string;
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_streams`: Too many streams. `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_list: {
        parameters: {
            query?: {
                /** @description Maximum number of webhooks to return. */
                limit?: number;
                /** @description The `nextCursor` of the previous response. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook and its secret, which is shown only once. */
            201: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description The URL of the new resource. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `limit_reached`: There are as many as there may be. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A known `ETag`; 304 if the resource has not changed. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The webhook’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook, without its secret. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `private, no-cache`: only for its user, and only after revalidation. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            /** @description Unchanged since the version in `If-None-Match`. */
            304: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `private, no-cache`: only for its user, and only after revalidation. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The webhook’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook and its secret were deleted. */
            204: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change, or its weak form (`W/…`); 412 if it is not the current one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The webhook’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description The updated webhook. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedWebhookResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The webhook’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The message is being sent; the deliveries show its outcome. */
            202: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat gets the first response and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The webhook’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplayWebhookRequest"];
            };
        };
        responses: {
            /** @description Delivery continues from there. */
            202: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request_timeout`: The request did not arrive in time. */
            408: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    webhooks_listDeliveries: {
        parameters: {
            query?: {
                /** @description Maximum number of deliveries to return. */
                limit?: number;
                /** @description The `nextCursor` of the previous response. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The webhook’s id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    /** @description `rel="next"`: the URL of the next page, if there is one. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `cursor_from_before_restore`: The cursor is from before a restore. */
            400: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    /** @description Requests per minute. */
                    "RateLimit-Limit"?: string;
                    /** @description Requests left in this minute. */
                    "RateLimit-Remaining"?: string;
                    /** @description Seconds until the count starts anew. */
                    "RateLimit-Reset"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    health_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    /** @description The request id, which the server’s log shows too. */
                    "X-Request-Id"?: string;
                    /** @description `no-store` */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # HELP annals_trail_entries_written_total Trail entries committed by this instance.
                     *     annals_trail_entries_written_total 42
                     */
                    "text/plain": string;
                };
            };
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal_error`: Something went wrong on our side. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `database_unavailable`: The database is unavailable. `query_timeout`: The query took too long. `shutting_down`: The server is stopping. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
