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
         * @description Failed logins are counted for each account and each address; past the limit the right password is refused as well until the time is up.
         *
         *     **Who:** anyone, without credentials.
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
         * @description A refresh token works once. One that comes a second time ends its whole session, as one of its two users may be a thief.
         *
         *     **Who:** anyone, without credentials.
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
         * End a session of one’s own
         * @description Its access tokens are refused within 5 seconds. A refresh token that is unknown, or another’s, ends nothing and is answered alike.
         *
         *     **Who:** any caller with good credentials.
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
         * Who am I?
         * @description **Who:** any caller with good credentials.
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
         * Change one’s own password
         * @description Ends all other sessions. A wrong present password counts as a failed login.
         *
         *     **Who:** any signed-in user.
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
         * @description Makes an organization of one’s own, with its OWNER. Only where the server allows it (`SIGNUP=open`).
         *
         *     **Who:** anyone, without credentials.
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
         * Log in with a browser
         * @description For pages of this server, such as its dashboard: what a browser sends from another site is refused. Failed logins are counted with those of `POST /auth/login`.
         *
         *     **Who:** anyone, without credentials.
         */
        post: operations["cookieSessions_begin"];
        /**
         * Log a browser out
         * @description For pages of this server, such as its dashboard: what a browser sends from another site is refused. Ends the session of the cookie, whose access tokens are refused within 5 seconds. Without one there is nothing to end, which is answered alike.
         *
         *     **Who:** anyone, without credentials.
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
         * Renew the access token of a browser
         * @description For pages of this server, such as its dashboard: what a browser sends from another site is refused. Each cookie works once, like every refresh token; one that does not work is cleared.
         *
         *     **Who:** anyone, without credentials.
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
         * Read the organization and its settings
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["organizations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change the organization’s settings
         * @description **Who:** OWNER, with the permission `update`.
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
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["users_list"];
        put?: never;
        /**
         * Create a user
         * @description An ADMIN may not create an OWNER, and nobody may give a role beyond their own.
         *
         *     **Who:** ADMIN, OWNER, with the permission `create`.
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
         * Read a user
         * @description A USER sees only themselves.
         *
         *     **Who:** USER, ADMIN, OWNER, with the permission `read`.
         */
        get: operations["users_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a user
         * @description A USER may change only their own `name`, an ADMIN everybody but OWNERs. The last active OWNER can be neither disabled nor demoted.
         *
         *     **Who:** USER, ADMIN, OWNER, with the permission `update`.
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
         * @description The built-in roles USER, ADMIN and OWNER are always there and are not listed.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["roles_list"];
        put?: never;
        /**
         * Create a custom role
         * @description **Who:** OWNER, with the permission `create`.
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
         * Delete a custom role that nobody has
         * @description **Who:** OWNER, with the permission `delete`.
         */
        delete: operations["roles_remove"];
        options?: never;
        head?: never;
        /**
         * Change a custom role, for everyone who has it
         * @description **Who:** OWNER, with the permission `update`.
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
         * @description Those that are not revoked; never their secrets.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["apiKeys_list"];
        put?: never;
        /**
         * Create an API key
         * @description The answer holds the key; it is stored hashed, and never shown again. Send it as `Authorization: Bearer annals_…` or `X-API-Key`.
         *
         *     **Who:** OWNER, with the permission `create`.
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
         * @description It stops working on every instance within 5 seconds. What it did stays in the trail.
         *
         *     **Who:** OWNER, with the permission `delete`.
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
         * @description A USER sees their own, ADMIN and OWNER the organization’s. Pages by `page` and `limit`, or by `cursor`.
         *
         *     **Who:** USER, ADMIN, OWNER, with the permission `read`. With `MENTOR_LOGS_ACCESS=public` also anybody without credentials.
         */
        get: operations["mentorLogs_list"];
        put?: never;
        /**
         * Record what was done
         * @description **Who:** USER, ADMIN, OWNER, with the permission `create`. With `MENTOR_LOGS_ACCESS=public` also anybody without credentials.
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
         * Record many logs at once, all or none
         * @description **Who:** USER, ADMIN, OWNER, with the permission `create`.
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
         * Export mentor logs as a file
         * @description The filters of the list. The export is itself an entry of the trail.
         *
         *     **Who:** USER, ADMIN, OWNER, with the permission `read`.
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
         * One mentor log
         * @description **Who:** USER, ADMIN, OWNER, with the permission `read`. With `MENTOR_LOGS_ACCESS=public` also anybody without credentials.
         */
        get: operations["mentorLogs_get"];
        /**
         * Correct a mentor log
         * @description Fields that are left out keep their value; `null` clears an optional one. `mentor_id` can not change.
         *
         *     **Who:** USER, ADMIN, OWNER, with the permission `update`. With `MENTOR_LOGS_ACCESS=public` also anybody without credentials.
         */
        put: operations["mentorLogs_update"];
        post?: never;
        /**
         * Delete a mentor log
         * @description The trail keeps that it was deleted, and by whom; nothing of its description stays anywhere.
         *
         *     **Who:** USER, ADMIN, OWNER, with the permission `delete`. With `MENTOR_LOGS_ACCESS=public` also anybody without credentials.
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
         * A mentor’s day, week, month, quarter or year
         * @description **Who:** USER, ADMIN, OWNER, with the permission `read`. With `MENTOR_LOGS_ACCESS=public` also anybody without credentials.
         */
        get: operations["statistics_summary"];
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
         * A mentor’s logs, counted by type
         * @description **Who:** USER, ADMIN, OWNER, with the permission `read`. With `MENTOR_LOGS_ACCESS=public` also anybody without credentials.
         */
        get: operations["statistics_countByType"];
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
         * @description Exact at every moment: an entry counts from its commit on, and an erased one still does. At most 1,000 buckets.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
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
         * List entries with a cursor
         * @description A USER sees their own entries, ADMIN and OWNER the organization’s. Empty is 200. With `order=asc` it never ends: an up-to-date reader gets an empty page and the cursor to come back with.
         *
         *     **Who:** USER, ADMIN, OWNER, with the permission `read`.
         */
        get: operations["trail_list"];
        put?: never;
        /**
         * Record an event of your own
         * @description **Who:** ADMIN, OWNER, with the permission `create`.
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
         * Record many events at once, all or none
         * @description **Who:** ADMIN, OWNER, with the permission `create`.
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
         * The caller’s own entries
         * @description **Who:** USER, ADMIN, OWNER, with the permission `read`.
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
         * Search entries, in numbered pages
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
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
         * The entries of one user or API key
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
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
         * The entries with a tag
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
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
         * The entries of an organization
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
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
         * One entry
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
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
         * Erase the payload of an entry
         * @description For ever: context, changes, metadata, and where it came from. What happened, by whom and to what stays, and with it every proof. It leaves an `erase-activity` entry with the reason.
         *
         *     **Who:** OWNER, with the permission `delete`.
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
         * The key that signs the organization’s checkpoints
         * @description **Who:** any caller with good credentials.
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
         * The newest checkpoint
         * @description A C2SP signed note of a tlog-checkpoint. The note alone, unless the request asks for JSON.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
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
         * That an earlier tree is the beginning of a later one
         * @description RFC 9162, section 2.1.4: who holds the checkpoint of `from` can see that nothing before it was changed.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
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
         * Verify the whole trail
         * @description Recomputes every entry, the tree over them and its signed root from the stored rows, and names the first thing that is wrong. Takes seconds for each hundred thousand entries.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
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
         * A tile of the tree, or a bundle of its leaves
         * @description C2SP tlog-tiles, with `/api/v1/activities/integrity` as the prefix: `<L>/<N>[.p/<W>]` for hashes, `entries/<N>[.p/<W>]` for leaves, each after its length in two bytes.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
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
         * That an entry is in the trail
         * @description RFC 9162, section 2.1.3. With `Accept: text/plain` a C2SP `tlog-proof@v1` file that can be verified offline.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
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
         * Export entries as a file
         * @description Everything that was recorded before the request, in the order of `seq`. `csv` and `ndjson` take the filters of the list; in CSV, `tags`, `actor`, `target`, `changes` and `metadata` are JSON. `bundle` takes `fromSeq` and `toSeq` only, and can be verified offline. The export is itself an entry of the trail, after those in the file.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
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
         * Follow the trail as it is sealed
         * @description Server-Sent Events: `event: activity`, `id:` the `seq`, `data:` the entry; in the order of `seq`, without gap or repeat; the first comment, `: after 40`, says after which. A USER gets their own entries, ADMIN and OWNER the organization’s. Other comments are signs of life. Where a payload is erased while a reader is behind, the stream is cut off. Otherwise the server says why it ends one: `closed` with `reason` (`slow-reader`, `access-ended`, `unavailable`) and `lastSeq`, or `shutdown` with `lastSeq`; come back with `Last-Event-ID`, as `EventSource` does by itself.
         *
         *     **Who:** USER, ADMIN, OWNER, with the permission `read`.
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
         * @description Never their secrets.
         *
         *     **Who:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["webhooks_list"];
        put?: never;
        /**
         * Create a webhook
         * @description Each entry that is sealed from now on is sent as one `POST`, in the order of its `seq` and at least once, by the
         *     [Standard Webhooks](https://www.standardwebhooks.com) specification: `webhook-id` (the same in every attempt, so that a repeat can be told),
         *     `webhook-timestamp`, `webhook-signature`, and the body `{"type": <activityType>, "timestamp": <createdAt>, "data": <the entry>}`.
         *     Any 2xx within 10 seconds is a success. After a failure it is tried again, ever less often, and nothing that comes later overtakes it;
         *     after a day of failures, or at once where 410 is answered, the webhook is disabled.
         *
         *     **Who:** OWNER, with the permission `create`.
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
         * Read a webhook
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
         */
        get: operations["webhooks_get"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description **Who:** OWNER, with the permission `delete`.
         */
        delete: operations["webhooks_remove"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a webhook, or give it a new secret
         * @description What has been begun to deliver is still delivered; everything after it by the new filters.
         *
         *     **Who:** OWNER, with the permission `update`.
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
         * @description A message of the type `webhook.test`, at once, out of turn and without a second attempt; to a disabled webhook as well.
         *
         *     **Who:** OWNER, with the permission `update`.
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
         * Deliver from another place of the trail
         * @description Earlier entries are sent again, as new deliveries, by the present filters; a later place leaves out what lies between.
         *
         *     **Who:** OWNER, with the permission `update`.
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
         * @description **Who:** ADMIN, OWNER, with the permission `read`.
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
         * Is the process alive?
         * @description **Who:** anyone, without credentials.
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
         * Can it serve: is the database reachable and its schema up to date?
         * @description **Who:** anyone, without credentials.
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
         * Metrics for Prometheus
         * @description Request durations by route, the database pool, entries written, failed logins, and the process itself. Keep it inside your network: it tells how busy you are.
         *
         *     **Who:** anyone, without credentials.
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
        /** @description One field at fault. */
        ProblemField: {
            /**
             * @description Path of the field in the body (`logs[3].description`), or the name of the parameter or header.
             * @example duration_minutes
             */
            field: string;
            /**
             * @description What is allowed there.
             * @example must be a whole number from 0 to 1440
             */
            message: string;
        };
        /** @description An error as RFC 9457 describes it. */
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
            /** @example Not valid: duration_minutes. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The path of the request.
             * @example /api/v1/activity-logs
             */
            instance: string;
            /**
             * @description A word for programs; it never changes its meaning.
             * @example validation_failed
             * @enum {string}
             */
            code: "validation_failed" | "malformed_json" | "malformed_http" | "activities_not_found" | "reserved_activity_type" | "unauthenticated" | "invalid_credentials" | "invalid_refresh_token" | "forbidden" | "cross_site_request" | "signup_closed" | "not_found" | "taken" | "last_owner" | "role_in_use" | "not_sealed" | "idempotency_in_flight" | "idempotency_answer_erased" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "too_many_requests" | "too_many_logins" | "too_many_streams" | "headers_too_large" | "internal_error" | "database_unavailable" | "shutting_down";
            /**
             * @description Also in the `X-Request-Id` header, and in the log of the server.
             * @example 0f9ab0a8-6f2c-4b07-9f6e-3c5e6b1f2d11
             */
            requestId: string;
            /** @description One for each field at fault. */
            errors?: components["schemas"]["ProblemField"][];
        };
        LoginRequest: {
            /**
             * Format: email
             * @example owner@example.com
             */
            email: string;
            /** @example correct horse battery */
            password: string;
        };
        /** @description An access token and what renews it, as RFC 6749 names them. */
        TokensResponse: {
            /**
             * @description To be sent as `Authorization: Bearer …`.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.signature
             */
            access_token: string;
            /**
             * @description How to send it.
             * @example Bearer
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description Seconds for which the access token works.
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
             * @description The newest one; each works once.
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
        /** @description Who calls, and what they may do. */
        MeResponse: {
            /**
             * @description The id of the user or API key.
             * @example 667e52015767249ca5838bfa
             */
            id: string;
            /**
             * Format: email
             * @description Of a user.
             * @example maria@example.com
             */
            email?: string;
            /**
             * @description The name of the user or API key.
             * @example Maria Lopez
             */
            name: string;
            /**
             * @description The name of a built-in role or of a custom one.
             * @example USER
             */
            role: string;
            /**
             * @description What the caller may do at present.
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
             * @description Of a user: under which their mentor logs stand.
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
             * @description Unique over all organizations, whatever its case.
             * @example founder@example.com
             */
            email: string;
            /**
             * Format: password
             * @example correct horse battery
             */
            password: string;
            /**
             * @description Of the person, who becomes OWNER.
             * @example Maria Lopez
             */
            name: string;
        };
        /** @description An access token, as RFC 6749 names its parts. */
        AccessTokenResponse: {
            /**
             * @description To be sent as `Authorization: Bearer …`.
             * @example eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.signature
             */
            access_token: string;
            /**
             * @description How to send it.
             * @example Bearer
             * @enum {string}
             */
            token_type: "Bearer";
            /**
             * @description Seconds for which the access token works.
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
             * @description What people call it.
             * @example Neighbourhood Network
             */
            name: string;
            /**
             * @description Left out where there is none.
             * @example NN3
             */
            acronym?: string;
            /**
             * @description Mentor-log activity types beside the five standard ones.
             * @example [
             *       "home_visit"
             *     ]
             */
            activityTypes: string[];
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
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
             * @description The whole list of mentor-log activity types beside the five standard ones. One that is taken off keeps its logs.
             * @example [
             *       "home_visit"
             *     ]
             */
            activityTypes?: string[];
        };
        /** @description A person with an account. */
        UserResponse: {
            /**
             * @description 24 hexadecimal digits; sorts by time.
             * @example 667e56bbd9d7b18a0c696585
             */
            id: string;
            /**
             * Format: email
             * @description In lower case.
             * @example maria@example.com
             */
            email: string;
            /**
             * @description What people call them.
             * @example Maria Lopez
             */
            name: string;
            /**
             * @description The name of a built-in role or of a custom one.
             * @example USER
             */
            role: string;
            /**
             * @description Who is disabled can not sign in.
             * @example active
             * @enum {string}
             */
            status: "active" | "disabled";
            /**
             * @description Under which their mentor logs stand.
             * @example mentor_a1b2c3
             */
            mentorId: string;
            /**
             * @description Their organization.
             * @example 666141dbfe2a0781e76f6549
             */
            orgId: string;
            /**
             * Format: date-time
             * @description When the account was made.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
        };
        UserListResponse: {
            /** @description Newest first. */
            data: components["schemas"]["UserResponse"][];
            /**
             * @description Where to go on; null at the end.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateUserRequest: {
            /**
             * Format: email
             * @description Unique over all organizations, whatever its case.
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
             * @description The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; never more than your own.
             * @example USER
             */
            role: string;
            /**
             * @description Unique in the organization; one is made if it is left out.
             * @example mentor_a1b2c3
             */
            mentorId?: string;
        };
        UpdateUserRequest: {
            /** @example Maria Lopez */
            name?: string;
            /**
             * @description The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; never more than your own.
             * @example ADMIN
             */
            role?: string;
            /**
             * @description `disabled` ends all sessions of the user, and lets them start no other.
             * @example active
             * @enum {string}
             */
            status?: "active" | "disabled";
            /**
             * @description Unique in the organization. The mentor logs under the former one stay where they are.
             * @example mentor_a1b2c3
             */
            mentorId?: string;
        };
        /** @description A custom role: a built-in one with a part of its permissions. */
        RoleResponse: {
            /**
             * @description 24 hexadecimal digits.
             * @example 667e56f98ada0eae284b21c9
             */
            id: string;
            /**
             * @description By it the role is given to users and API keys.
             * @example MANAGER
             */
            name: string;
            /**
             * @description The built-in role that it is made from.
             * @example ADMIN
             * @enum {string}
             */
            base: "USER" | "ADMIN" | "OWNER";
            /**
             * @description Which of the permissions of its base it keeps.
             * @example [
             *       "read"
             *     ]
             */
            permissions: ("read" | "create" | "update" | "delete")[];
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
        };
        RoleListResponse: {
            /** @description Custom roles, newest first. */
            data: components["schemas"]["RoleResponse"][];
            /**
             * @description Where to go on; null at the end.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateRoleRequest: {
            /**
             * @description Unique in the organization, and not a built-in one.
             * @example MANAGER
             */
            name: string;
            /**
             * @description The built-in role that it is made from.
             * @example ADMIN
             * @enum {string}
             */
            base: "USER" | "ADMIN" | "OWNER";
            /**
             * @description Which of the permissions of its base it keeps.
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
             * @description 24 hexadecimal digits. What the key does stands in the trail under it.
             * @example 667e56f98ada0eae284b21d4
             */
            id: string;
            /**
             * @description What it is for.
             * @example Nightly export
             */
            name: string;
            /**
             * @description The name of a built-in role or of a custom one.
             * @example ADMIN
             */
            role: string;
            /**
             * @description What it may do at present.
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
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working; left out if never.
             * @example 2099-12-31T00:00:00.000Z
             */
            expiresAt?: string;
        };
        ApiKeyListResponse: {
            /** @description Those that are not revoked, newest first. */
            data: components["schemas"]["ApiKeyResponse"][];
            /**
             * @description Where to go on; null at the end.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateApiKeyRequest: {
            /**
             * @description What it is for.
             * @example Nightly export
             */
            name: string;
            /**
             * @description The name of a built-in role (USER, ADMIN, OWNER) or of a custom one; never more than your own.
             * @example ADMIN
             */
            role: string;
            /**
             * @description A part of the role’s permissions; all of them if left out.
             * @example [
             *       "read",
             *       "create"
             *     ]
             */
            permissions?: ("read" | "create" | "update" | "delete")[] | null;
            /**
             * Format: date-time
             * @description When it stops working; never if left out.
             * @example 2099-12-31T00:00:00Z
             */
            expiresAt?: string | null;
        };
        /** @description A new key, with its secret. */
        CreatedApiKeyResponse: {
            /**
             * @description 24 hexadecimal digits. What the key does stands in the trail under it.
             * @example 667e56f98ada0eae284b21d4
             */
            id: string;
            /**
             * @description What it is for.
             * @example Nightly export
             */
            name: string;
            /**
             * @description The name of a built-in role or of a custom one.
             * @example ADMIN
             */
            role: string;
            /**
             * @description What it may do at present.
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
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it stops working; left out if never.
             * @example 2099-12-31T00:00:00.000Z
             */
            expiresAt?: string;
            /**
             * @description The key itself. It is shown only this once.
             * @example annals_Jx3fQ0m1Zl5cD8rT2vW9yB4nK7pS6uE-gHaMiOqXzYk
             */
            key: string;
        };
        /** @description What a mentor did with somebody they support. */
        MentorLogResponse: {
            /**
             * @description Sorts by time.
             * @example log_69c53c4c8a1f0e2b7d5a9e01
             */
            log_id: string;
            /** @example mentor_a1b2c3 */
            mentor_id: string;
            /**
             * @description One of the five standard types, or one that the organization has added.
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
             * @description When it was last changed; left out until then.
             * @example 2026-03-26T14:00:00Z
             */
            updated_at?: string;
        };
        PaginationResponse: {
            /** @example 1 */
            page: number;
            /** @example 20 */
            limit: number;
            /**
             * @description Exact.
             * @example 34
             */
            total: number;
        };
        MentorLogListResponse: {
            data: components["schemas"]["MentorLogResponse"][];
            pagination: components["schemas"]["PaginationResponse"];
            /** @description Where to go on, without gap or repeat while logs are added; left out at the end. */
            next_cursor?: string;
        };
        CreateMentorLogRequest: {
            /**
             * @description Whose log it is. A USER may leave it out: it is their own.
             * @example mentor_a1b2c3
             */
            mentor_id?: string | null;
            /**
             * @description A standard type, or one that the organization has added to its settings.
             * @example session_completed
             */
            activity_type: string;
            /**
             * @description What was done, in the mentor’s own words.
             * @example Monthly progress review
             */
            description: string;
            /**
             * @description Whom it was done with.
             * @example contact_xyz123
             */
            contact_id?: string | null;
            /** @example 60 */
            duration_minutes?: number | null;
            /**
             * Format: date-time
             * @description When it happened, with a zone; at most 5 minutes ahead of now.
             * @example 2026-03-26T13:00:00Z
             */
            occurred_at: string;
        };
        CreateMentorLogsRequest: {
            /** @description 1 to 1,000 logs: all are recorded or none. */
            logs: components["schemas"]["CreateMentorLogRequest"][];
        };
        CreatedMentorLogsResponse: {
            /** @example 2 */
            created: number;
            /**
             * @description In the order of the request.
             * @example [
             *       "log_69c53c4c8a1f0e2b7d5a9e01",
             *       "log_69c53c4c8a1f0e2b7d5a9e02"
             *     ]
             */
            log_ids: string[];
        };
        UpdateMentorLogRequest: {
            /**
             * @description A standard type, or one that the organization has added to its settings.
             * @example session_completed
             */
            activity_type?: string;
            /**
             * @description What was done, in the mentor’s own words.
             * @example Monthly progress review
             */
            description?: string;
            /**
             * @description Whom it was done with.
             * @example contact_xyz123
             */
            contact_id?: string | null;
            /** @example 65 */
            duration_minutes?: number | null;
            /**
             * Format: date-time
             * @description When it happened, with a zone; at most 5 minutes ahead of now.
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
             * @description The five standard types always, others where they occur.
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
             * @description When the hour, day, week or month begins in the zone, in UTC. The first may begin before `from`; only what lies in the range is counted.
             * @example 2026-03-01T23:00:00.000Z
             */
            start: string;
            /**
             * @description By key; those without any are left out.
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
            /** @example Europe/Berlin */
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
            /** @description Every bucket of the range in its order, empty ones too. */
            series: components["schemas"]["BucketResponse"][];
            /**
             * @description The whole range by key.
             * @example {
             *       "create-activity-log": 12,
             *       "login": 3
             *     }
             */
            totals: {
                [key: string]: number;
            };
            /**
             * @description How many entries there are in the range: one with two tags is one here, and one in each tag.
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
        /** @description One entry of the trail. It never changes. */
        EntryResponse: {
            /**
             * @description Sorts by time.
             * @example 667e56bb8ada0eae284b21c1
             */
            _id: string;
            /**
             * @description A verb and a noun.
             * @example create-user
             */
            activityType: string;
            /**
             * @description What happened, for people; left out once the payload is erased.
             * @example User with id: 667e52015767249ca5838bfa created local user with id: 667e56bbd9d7b18a0c696585
             */
            context?: string;
            /**
             * @description The user or API key that answers for it; 24 zeros for nobody in particular.
             * @example 667e52015767249ca5838bfa
             */
            createdBy: string;
            /**
             * @description The organization whose trail it is.
             * @example 666141dbfe2a0781e76f6549
             */
            orgId: string;
            /**
             * @description The organization that the entry is about, where it is about one.
             * @example 666141dbfe2a0781e76f6549
             */
            organizationId?: string;
            /**
             * @description The fields that changed, and for a mentor log its type.
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
             * @description The same as `createdAt`: an entry is never changed.
             * @example 2024-06-28T06:22:51.812Z
             */
            updatedAt: string;
            /**
             * @example 0
             * @enum {integer}
             */
            __v: 0;
            /**
             * @description Its place in the order of the organization; left out until it is sealed.
             * @example 41
             */
            seq?: number;
            /** @description Who sent the request. */
            actor: components["schemas"]["ActorResponse"];
            /** @description What it was done to. */
            target?: components["schemas"]["TargetResponse"];
            /**
             * @description `{field: {from, to}}`; free text that a mentor wrote shows only as `{changed: true}`.
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
             * @description What an integrator sent along.
             * @example {
             *       "invoice": "A-17"
             *     }
             */
            metadata?: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it happened, where an integrator said so.
             * @example 2024-06-28T06:20:00.000Z
             */
            occurredAt?: string;
            /** @example 203.0.113.7 */
            ip?: string;
            /** @example Mozilla/5.0 */
            userAgent?: string;
            /**
             * @description The `X-Request-Id` of the request that did it.
             * @example 0f9ab0a8-6f2c-4b07-9f6e-3c5e6b1f2d11
             */
            requestId?: string;
            /**
             * @description The payload was erased: context, changes, metadata, and where it came from.
             * @example true
             * @enum {boolean}
             */
            erased?: true;
        };
        EntryListResponse: {
            data: components["schemas"]["EntryResponse"][];
            /**
             * @description Where to go on; null at the end of a `desc` list, always given in an `asc` one.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateEntryRequest: {
            /**
             * @description A verb and a noun of your own; the types that Annals writes itself are reserved.
             * @example export-invoice
             */
            activityType: string;
            /**
             * @description What happened, for people.
             * @example Exported invoice A-17
             */
            context: string;
            /**
             * @example [
             *       "billing"
             *     ]
             */
            tags?: string[] | null;
            /** @description A user or API key of the organization; the caller if left out. */
            createdBy?: string | null;
            /**
             * @description What it was done to.
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
             * @description Anything else, up to 16 KiB of JSON and 8 levels deep.
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
             * @description When it happened, where that is not now. It never changes `createdAt`.
             * @example 2026-03-26T13:00:00Z
             */
            occurredAt?: string | null;
        };
        CreateEntriesRequest: {
            /** @description 1 to 1,000 events: all are recorded or none. */
            activities: components["schemas"]["CreateEntryRequest"][];
        };
        CreatedEntriesResponse: {
            /** @example 2 */
            created: number;
            /**
             * @description In the order of the request.
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
             * @description Why; it stands in the `erase-activity` entry for all who may read the trail.
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
             * @description 8 hex digits, as signed notes name the key.
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
             * @description The verifier key of C2SP signed-note.
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
             * @description Its place in the order; null where it is no entry’s place that is wrong.
             * @example 17
             */
            seq: number | null;
            /**
             * @description The row; null where it is gone, or where no single one can be named.
             * @example 667e56bb8ada0eae284b21c1
             */
            _id: string | null;
            /**
             * @description Why, in a sentence that stays the same.
             * @example Its payload is not the one that was recorded: it was altered.
             */
            reason: string;
        };
        VerdictResponse: {
            /** @example true */
            ok: boolean;
            /** @example 42 */
            treeSize: number;
            /**
             * @description Entries that were found good, from the first on.
             * @example 42
             */
            checked: number;
            /**
             * @description The first thing that is wrong.
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
             * @description The leaf: exactly this text, as UTF-8, is what is hashed.
             * @example {"_id":"667e56bb8ada0eae284b21c1"}
             */
            leaf: string;
            /** @description The salt of the payload, in base64; left out once the payload is erased. */
            salt?: string;
            /**
             * @description SHA-256, in base64.
             * @example XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=
             */
            rootHash: string;
            /** @description Hashes from the leaf’s sibling up, in base64. */
            inclusionPath: string[];
            /** @description The checkpoint of `treeSize`, as a signed note. */
            note: string;
        };
        /** @description An address that is told of each entry of the trail. */
        WebhookResponse: {
            /**
             * @description 24 hexadecimal digits; sorts by time.
             * @example 667e56f98ada0eae284b21e7
             */
            id: string;
            /**
             * Format: uri
             * @description Where messages go.
             * @example https://example.com/hooks/annals
             */
            url: string;
            /**
             * @description Only entries of any of these types; empty: of all.
             * @example [
             *       "create-user",
             *       "update-user"
             *     ]
             */
            activityTypes: string[];
            /**
             * @description Only entries with any of these tags; empty: all.
             * @example []
             */
            tags: string[];
            /**
             * @description Whether messages are sent. Annals disables a webhook that has failed for a day, or has answered 410.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
        };
        WebhookListResponse: {
            /** @description Newest first. */
            data: components["schemas"]["WebhookResponse"][];
            /**
             * @description Where to go on; null at the end.
             * @example null
             */
            nextCursor: string | null;
        };
        CreateWebhookRequest: {
            /**
             * Format: uri
             * @description Where messages go: `https`, to a host on the public Internet (unless `WEBHOOK_ALLOW_PRIVATE=true`). Redirects are not followed.
             * @example https://example.com/hooks/annals
             */
            url: string;
            /**
             * @description Only entries of any of these types; of all if left out or empty.
             * @example [
             *       "create-user",
             *       "update-user"
             *     ]
             */
            activityTypes?: string[] | null;
            /**
             * @description Only entries with any of these tags; all if left out or empty.
             * @example []
             */
            tags?: string[] | null;
            /**
             * @description Whether messages are sent. One that was disabled goes on where it stopped once it is enabled again.
             * @example true
             */
            enabled: boolean;
        };
        /** @description A new webhook, with its secret. */
        CreatedWebhookResponse: {
            /**
             * @description 24 hexadecimal digits; sorts by time.
             * @example 667e56f98ada0eae284b21e7
             */
            id: string;
            /**
             * Format: uri
             * @description Where messages go.
             * @example https://example.com/hooks/annals
             */
            url: string;
            /**
             * @description Only entries of any of these types; empty: of all.
             * @example [
             *       "create-user",
             *       "update-user"
             *     ]
             */
            activityTypes: string[];
            /**
             * @description Only entries with any of these tags; empty: all.
             * @example []
             */
            tags: string[];
            /**
             * @description Whether messages are sent. Annals disables a webhook that has failed for a day, or has answered 410.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
            /**
             * @description The secret to verify signatures with, by the Standard Webhooks specification. It is shown only this once.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDFr2S1OQ9tDs=
             */
            secret: string;
        };
        UpdateWebhookRequest: {
            /**
             * Format: uri
             * @description Where messages go: `https`, to a host on the public Internet (unless `WEBHOOK_ALLOW_PRIVATE=true`). Redirects are not followed.
             * @example https://example.com/hooks/annals
             */
            url?: string;
            /**
             * @description Only entries of any of these types; of all if left out or empty.
             * @example [
             *       "create-user"
             *     ]
             */
            activityTypes?: string[];
            /**
             * @description Only entries with any of these tags; all if left out or empty.
             * @example [
             *       "role"
             *     ]
             */
            tags?: string[];
            /**
             * @description Whether messages are sent. One that was disabled goes on where it stopped once it is enabled again.
             * @example true
             */
            enabled?: boolean;
            /**
             * @description `true` makes a new secret, which the answer holds. Messages are signed with both for 24 hours.
             * @example true
             * @enum {boolean}
             */
            rotateSecret?: true;
        };
        /** @description A webhook after a change, with its secret where a new one was asked for. */
        UpdatedWebhookResponse: {
            /**
             * @description 24 hexadecimal digits; sorts by time.
             * @example 667e56f98ada0eae284b21e7
             */
            id: string;
            /**
             * Format: uri
             * @description Where messages go.
             * @example https://example.com/hooks/annals
             */
            url: string;
            /**
             * @description Only entries of any of these types; empty: of all.
             * @example [
             *       "create-user",
             *       "update-user"
             *     ]
             */
            activityTypes: string[];
            /**
             * @description Only entries with any of these tags; empty: all.
             * @example []
             */
            tags: string[];
            /**
             * @description Whether messages are sent. Annals disables a webhook that has failed for a day, or has answered 410.
             * @example true
             */
            enabled: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-03-20T14:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             * @example 2026-03-26T13:05:00.000Z
             */
            updatedAt: string;
            /**
             * @description The secret to verify signatures with, by the Standard Webhooks specification. It is shown only this once.
             * @example whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDFr2S1OQ9tDs=
             */
            secret?: string;
        };
        /** @description One message to a webhook, and what became of it. */
        DeliveryResponse: {
            /**
             * @description The `webhook-id` of the message, the same in every attempt.
             * @example 667e570a8ada0eae284b21f0
             */
            id: string;
            /**
             * @description The `seq` of the entry; null for a test.
             * @example 41
             */
            seq: number | null;
            /**
             * @description `failed`: given up. What is tried again is pending, however often it has failed.
             * @example delivered
             * @enum {string}
             */
            status: "pending" | "delivered" | "failed";
            /**
             * @description How often it was sent.
             * @example 1
             */
            attempts: number;
            /**
             * @description What the last attempt was answered, if anything.
             * @example 204
             */
            lastStatusCode: number | null;
            /**
             * @description Why the last attempt failed; null if it did not.
             * @example null
             */
            lastError: string | null;
            /**
             * @description When it is tried again; null if it is not.
             * @example null
             */
            nextAttemptAt: string | null;
        };
        ReplayWebhookRequest: {
            /**
             * @description The `seq` of the first entry to send again; or a later one than the present, to leave out what can not be delivered.
             * @example 0
             */
            fromSeq: number;
        };
        ReplayResponse: {
            /**
             * @description The place of the trail from which it delivers now.
             * @example 0
             */
            fromSeq: number;
        };
        DeliveryListResponse: {
            /** @description Newest first. Finished ones are kept for 30 days. */
            data: components["schemas"]["DeliveryResponse"][];
            /**
             * @description Where to go on; null at the end.
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_credentials`: The credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_logins`: Too many failed logins. `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_refresh_token`: The refresh token is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
            /** @description The password is changed. */
            204: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
                    "Cache-Control"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_credentials`: The credentials are wrong. `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_logins`: Too many failed logins. `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `signup_closed`: Registration is closed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
            /** @description The access token; the refresh token is in the cookie. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
                    "Cache-Control"?: string;
                    /** @description `annals_session`: the refresh token, which no script can read (`HttpOnly`), no other site can have sent (`SameSite=Strict`), and no other route is sent (`Path=/api/v1/auth/session`). `Secure` over https. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `invalid_credentials`: The credentials are wrong. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_logins`: Too many failed logins. `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    cookieSessions_end: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description There is no session any more. */
            204: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    cookieSessions_refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access token; the refresh token is in the cookie. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `no-store`: nothing between here and the client may keep it. */
                    "Cache-Control"?: string;
                    /** @description `annals_session`: the refresh token, which no script can read (`HttpOnly`), no other site can have sent (`SameSite=Strict`), and no other route is sent (`Path=/api/v1/auth/session`). `Secure` over https. */
                    "Set-Cookie"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenResponse"];
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
            /** @description `invalid_refresh_token`: The refresh token is invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `cross_site_request`: The request comes from another site. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    organizations_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` already known; 304 if nothing has changed. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The organization of the caller; any other is 404. */
                orgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
            /** @description Not changed since the version of `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    organizations_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The organization of the caller; any other is 404. */
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
            /** @description The organization after the change. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    users_list: {
        parameters: {
            query?: {
                /** @description Users in one answer. */
                limit?: number;
                /** @description The `nextCursor` of the answer before. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `rel="next"`: the same request with the next cursor. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserListResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    users_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description Where the new resource stands. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    users_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` already known; 304 if nothing has changed. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id of a user. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description Not changed since the version of `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    users_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a user. */
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
            /** @description The user after the change. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. `last_owner`: The last OWNER must stay. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    roles_list: {
        parameters: {
            query?: {
                /** @description Roles in one answer. */
                limit?: number;
                /** @description The `nextCursor` of the answer before. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `rel="next"`: the same request with the next cursor. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    roles_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description Where the new resource stands. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    roles_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a custom role. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `role_in_use`: The role is in use. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    roles_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a custom role. */
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
            /** @description The role after the change. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `taken`: Already taken. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    apiKeys_list: {
        parameters: {
            query?: {
                /** @description Keys in one answer. */
                limit?: number;
                /** @description The `nextCursor` of the answer before. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `rel="next"`: the same request with the next cursor. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyListResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    apiKeys_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
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
            /** @description The key, this once. */
            201: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description Where the new resource stands. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    apiKeys_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is revoked. */
            204: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    mentorLogs_list: {
        parameters: {
            query?: {
                /** @description Whose logs. A USER sees their own in any case. For example `mentor_a1b2c3`. */
                mentor_id?: string;
                /** @description One of these types; may be repeated or separated by commas. For example `session_completed` or `check_in`. */
                activity_type?: string[];
                /** @description For example `contact_xyz123`. */
                contact_id?: string;
                /** @description Inclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC). For example `2026-03-01`. */
                from?: string;
                /** @description Exclusive. For example `2026-04-01T00:00:00Z`. */
                to?: string;
                /** @description Words of the description: every one must occur, as a word or the beginning of one, whatever its case. For example `review`. */
                q?: string;
                sort?: "occurred_at" | "-occurred_at" | "created_at" | "-created_at";
                /** @description Which page, from 1; not together with `cursor`. */
                page?: number;
                /** @description Logs on one page. */
                limit?: number;
                /** @description The `next_cursor` of the answer before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `rel="next"`: the same request with the next cursor, if there are more. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLogListResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    mentorLogs_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
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
            /** @description The log, as recorded. */
            201: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description Where the new resource stands. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    mentorLogs_createAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
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
            /** @description The ids, in the order of the request. */
            201: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedMentorLogsResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    mentorLogs_export: {
        parameters: {
            query?: {
                /** @description Whose logs. A USER sees their own in any case. For example `mentor_a1b2c3`. */
                mentor_id?: string;
                /** @description One of these types; may be repeated or separated by commas. For example `session_completed` or `check_in`. */
                activity_type?: string[];
                /** @description For example `contact_xyz123`. */
                contact_id?: string;
                /** @description Inclusive, on `occurred_at`: a time with a zone, or a date (its start in UTC). For example `2026-03-01`. */
                from?: string;
                /** @description Exclusive. For example `2026-04-01T00:00:00Z`. */
                to?: string;
                /** @description Words of the description: every one must occur, as a word or the beginning of one, whatever its case. For example `review`. */
                q?: string;
                sort?: "occurred_at" | "-occurred_at" | "created_at" | "-created_at";
                format?: "csv" | "ndjson";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed. One that is cut off lacks the closing chunk and the trailer. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description Names the trailer `Content-Digest`, which follows the last byte: the SHA-256 of the file (RFC 9530). Where it is missing or another, the file is not whole. */
                    Trailer?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example log_id,mentor_id,activity_type,description,contact_id,duration_minutes,occurred_at,created_at,updated_at */
                    "text/csv": string;
                    /** @example {"log_id":"log_69c53c4c8a1f0e2b7d5a9e01","mentor_id":"mentor_a1b2c3"} */
                    "application/x-ndjson": string;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    mentorLogs_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` already known; 304 if nothing has changed. */
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
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLogResponse"];
                };
            };
            /** @description Not changed since the version of `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    mentorLogs_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
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
            /** @description The whole log. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentorLogResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    mentorLogs_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
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
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeletedMentorLogResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    statistics_summary: {
        parameters: {
            query?: {
                /** @description Weeks are those of ISO 8601 and begin on Monday. */
                period?: "day" | "week" | "month" | "quarter" | "year";
                /** @description Any day of the period; today if left out. For example `2026-03-15`. */
                date?: string;
                /** @description The zone in which the period begins and ends. For example `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path: {
                /** @description The mentor. A USER may ask for their own. */
                mentor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummaryResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    statistics_countByType: {
        parameters: {
            query?: {
                /** @description Inclusive, on `occurred_at`. For example `2026-01-01`. */
                from?: string;
                /** @description Exclusive. For example `2027-01-01`. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The mentor. A USER may ask for their own. */
                mentor_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountByTypeResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trailStatistics_stats: {
        parameters: {
            query?: {
                /** @description How long a bucket is. Weeks are those of ISO 8601 and begin on Monday. */
                interval?: "hour" | "day" | "week" | "month";
                /** @description What the entries are counted by. */
                groupBy?: "activityType" | "createdBy" | "tag";
                /** @description Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). If left out, the range is 24 hours, 30 days, 12 weeks or 12 months, the one that `to` lies in included. For example `2026-01-01`. */
                from?: string;
                /** @description Exclusive. If left out, the end of the present hour, day, week or month. For example `2026-04-01`. */
                to?: string;
                /** @description The zone in which hours, days, weeks and months begin. For example `Europe/Berlin`. */
                tz?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrailStatisticsResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_list: {
        parameters: {
            query?: {
                /** @description For example `update-user`. */
                activityType?: string;
                /** @description The user or API key that answers for it. For example `667e52015767249ca5838bfa`. */
                createdBy?: string;
                /** @description May be repeated: every tag must be there. For example `acronym`. */
                tag?: string[];
                /** @description Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2024-06-01`. */
                from?: string;
                /** @description Exclusive. For example `2030-01-01`. */
                to?: string;
                /** @description Words of the context: every one must occur, as a word or the beginning of one, whatever its case. For example `created`. */
                q?: string;
                /** @description Entries in one answer. */
                limit?: number;
                /** @description The `nextCursor` of the answer before. */
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
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `rel="next"`: the same request with the next cursor. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryListResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
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
            /** @description The entry, as it will stay. */
            201: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description Where the new resource stands. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_createAll: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
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
            /** @description The ids, in the order of the request. */
            201: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedEntriesResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `reserved_activity_type`: This activity type is reserved. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_own: {
        parameters: {
            query?: {
                /** @description Entries in one answer. */
                limit?: number;
                /** @description Which page; not together with `cursor`. */
                page?: number;
                /** @description Where to go on, from the `Link` header of the answer before. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: string;
                    /** @description `rel="next"`: where the next ones begin, if there are more. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"][];
                };
            };
            /** @description `validation_failed`: The request is invalid. `activities_not_found`: Activities not found. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_queries: {
        parameters: {
            query?: {
                /** @description For example `update-user`. */
                activityType?: string;
                /** @description The user or API key that answers for it. For example `667e52015767249ca5838bfa`. */
                createdBy?: string;
                /** @description May be repeated: every tag must be there. For example `acronym`. */
                tag?: string[];
                /** @description Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2024-06-01`. */
                from?: string;
                /** @description Exclusive. For example `2030-01-01`. */
                to?: string;
                /** @description Words of the context: every one must occur, as a word or the beginning of one, whatever its case. For example `created`. */
                q?: string;
                /** @description Entries on one page. */
                limit?: number;
                page?: number;
                sortBy?: "createdAt:desc" | "createdAt:asc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueriesResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `activities_not_found`: Activities not found. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_ofUser: {
        parameters: {
            query?: {
                /** @description Entries in one answer. */
                limit?: number;
                /** @description Which page; not together with `cursor`. */
                page?: number;
                /** @description Where to go on, from the `Link` header of the answer before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description A user or an API key. */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first; empty for somebody who has done nothing yet. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: string;
                    /** @description `rel="next"`: where the next ones begin, if there are more. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"][];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_ofTag: {
        parameters: {
            query?: {
                /** @description Entries in one answer. */
                limit?: number;
                /** @description Which page; not together with `cursor`. */
                page?: number;
                /** @description Where to go on, from the `Link` header of the answer before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The whole tag, percent-encoded. */
                tag: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: string;
                    /** @description `rel="next"`: where the next ones begin, if there are more. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"][];
                };
            };
            /** @description `validation_failed`: The request is invalid. `activities_not_found`: Activities not found. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_ofOrganization: {
        parameters: {
            query?: {
                /** @description Entries in one answer. */
                limit?: number;
                /** @description Which page; not together with `cursor`. */
                page?: number;
                /** @description Where to go on, from the `Link` header of the answer before. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description How many there are in all. */
                    "X-Total-Count"?: string;
                    /** @description `rel="next"`: where the next ones begin, if there are more. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"][];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `_id` of the entry. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    trail_erase: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The `_id` of the entry. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_sealed`: Not sealed yet. `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    integrity_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    integrity_checkpoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    integrity_consistency: {
        parameters: {
            query: {
                /** @description The smaller size: that of the checkpoint you hold. For example `42`. */
                from: number;
                /** @description The larger size. For example `64`. */
                to: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsistencyResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    integrity_verify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    integrity_tile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The rest of the path, such as `0/000` or `0/x001/x234/067.p/17`. */
                path: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    integrity_proof: {
        parameters: {
            query?: {
                /** @description The size of an earlier checkpoint to prove it against; the newest if left out. For example `42`. */
                treeSize?: number;
            };
            header?: never;
            path: {
                /** @description The `_id` of the entry. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_sealed`: Not sealed yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    exports_export: {
        parameters: {
            query?: {
                /** @description For example `update-user`. */
                activityType?: string;
                /** @description The user or API key that answers for it. For example `667e52015767249ca5838bfa`. */
                createdBy?: string;
                /** @description May be repeated: every tag must be there. For example `acronym`. */
                tag?: string[];
                /** @description Inclusive, on `createdAt`: a time with a zone, or a date (its start in UTC). For example `2024-06-01`. */
                from?: string;
                /** @description Exclusive. For example `2030-01-01`. */
                to?: string;
                /** @description Words of the context: every one must occur, as a word or the beginning of one, whatever its case. For example `created`. */
                q?: string;
                /** @description `csv` for spreadsheets, `ndjson` for programs, `bundle` (`annals-bundle@1`) for whoever wants to verify it offline. */
                format?: "csv" | "ndjson" | "bundle";
                /** @description Of a bundle: the first `seq`, inclusive; 0 if left out. For example `0`. */
                fromSeq?: number;
                /** @description Of a bundle: the end, exclusive; everything sealed if left out. */
                toSeq?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, streamed. One that is cut off lacks the closing chunk and the trailer. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description Names the trailer `Content-Digest`, which follows the last byte: the SHA-256 of the file (RFC 9530). Where it is missing or another, the file is not whole. */
                    Trailer?: string;
                    [name: string]: unknown;
                };
                content: {
                    /** @example _id,seq,activityType,context,createdBy,orgId,organizationId,tags,actor,target,createdAt,occurredAt,ip,userAgent,requestId,changes,metadata,erased */
                    "text/csv": string;
                    /** @example {"_id":"667e56bb8ada0eae284b21c1","activityType":"create-user"} */
                    "application/x-ndjson": string;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_sealed`: Not sealed yet. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    liveFeed_stream: {
        parameters: {
            query?: {
                /** @description For example `update-user`. */
                activityType?: string;
                /** @description May be repeated: every tag must be there. For example `acronym`. */
                tag?: string[];
                /** @description Begin after this `seq`; -1 is from the first. `Last-Event-ID` wins over it. Left out, the stream begins now. For example `-1`. */
                after?: number;
            };
            header?: {
                /** @description The `id` of the last event that was received: the stream goes on after it. -1 is from the first. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The stream. It ends only when one side ends it. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
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
            /** @description `validation_failed`: The request is invalid. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_streams`: Too many streams. `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    webhooks_list: {
        parameters: {
            query?: {
                /** @description Webhooks in one answer. */
                limit?: number;
                /** @description The `nextCursor` of the answer before. */
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
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `rel="next"`: the same request with the next cursor. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookListResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    webhooks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
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
            /** @description The webhook, and its secret this once. */
            201: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    /** @description Where the new resource stands. */
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
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    webhooks_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` already known; 304 if nothing has changed. */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The id of a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook, without its secret. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookResponse"];
                };
            };
            /** @description Not changed since the version of `If-None-Match`. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    webhooks_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is deleted, and its secret with it. */
            204: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    webhooks_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the version to change; 412 if it is not the present one. */
                "If-Match"?: string;
            };
            path: {
                /** @description The id of a webhook. */
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
            /** @description The webhook after the change. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description The version of the resource, for `If-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedWebhookResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `precondition_failed`: The resource has changed. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    webhooks_test: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is on its way; what becomes of it shows in the deliveries. */
            202: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    webhooks_replay: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat for 24 hours: a repeat answers what the first answered, and writes nothing. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of a webhook. */
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
            /** @description It goes on from there. */
            202: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayResponse"];
                };
            };
            /** @description `validation_failed`: The request is invalid. `malformed_json`: The body is not JSON. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_in_flight`: The first request is still running. `idempotency_answer_erased`: The stored response was erased. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `payload_too_large`: The body is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `unsupported_media_type`: The content type is not supported. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `idempotency_key_reused`: The idempotency key was used for another request. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    webhooks_listDeliveries: {
        parameters: {
            query?: {
                /** @description Deliveries in one answer. */
                limit?: number;
                /** @description The `nextCursor` of the answer before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of a webhook. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
                    /** @description `rel="next"`: the same request with the next cursor. */
                    Link?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryListResponse"];
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
            /** @description `unauthenticated`: Credentials are missing or invalid. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `forbidden`: Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `not_found`: Not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `too_many_requests`: Too many requests. */
            429: {
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
    health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
            /** @description Done. */
            200: {
                headers: {
                    /** @description The id of the request, also in the log of the server. */
                    "X-Request-Id"?: string;
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
            /** @description `database_unavailable`: The database is unavailable. `shutting_down`: The server is stopping. */
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
