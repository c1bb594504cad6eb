import { sql } from 'drizzle-orm'

import type { MigrationStep } from '../migration'

/**
 * When documents were first published. Of what is or was public that is when its oldest published version was made, or since when the
 * oldest of its addresses is as it is, whichever is earlier; rows of projects and practices are in that order from now on, so that what is new
 * comes first. What needs another document to be public is as old as that one's coming at least.
 */
export const up: MigrationStep = async ({ db }) => {
  await db.execute(sql`
DROP INDEX "curriculum_links_published_on_idx";
DROP INDEX "_curriculum_links_v_version_version_published_on_idx";
ALTER TABLE "curriculum_links" RENAME COLUMN "published_on" TO "published_at";
ALTER TABLE "_curriculum_links_v" RENAME COLUMN "version_published_on" TO "version_published_at";
ALTER TABLE "projects" ADD COLUMN "published_at" timestamp(3) with time zone;
ALTER TABLE "_projects_v" ADD COLUMN "version_published_at" timestamp(3) with time zone;
ALTER TABLE "updates" ADD COLUMN "published_at" timestamp(3) with time zone;
ALTER TABLE "_updates_v" ADD COLUMN "version_published_at" timestamp(3) with time zone;
ALTER TABLE "best_practices" ADD COLUMN "published_at" timestamp(3) with time zone;
ALTER TABLE "_best_practices_v" ADD COLUMN "version_published_at" timestamp(3) with time zone;
ALTER TABLE "partners" ADD COLUMN "published_at" timestamp(3) with time zone;
ALTER TABLE "_partners_v" ADD COLUMN "version_published_at" timestamp(3) with time zone;
ALTER TABLE "themes" ADD COLUMN "published_at" timestamp(3) with time zone;
UPDATE "projects" d SET "published_at" = least(
  (SELECT min(v.created_at) FROM "_projects_v" v WHERE v.parent_id = d.id AND v.version__status = 'published'),
  (SELECT min(p.since) FROM showcase_paths p WHERE p.collection = 'projects' AND p.doc_id = d.id::text));
UPDATE "projects" SET "published_at" = "created_at" WHERE "published_at" IS NULL AND _status = 'published';
UPDATE "projects" SET "published_at" = "visible_from" WHERE "published_at" < "visible_from";
UPDATE "_projects_v" v SET "version_published_at" = d.published_at FROM "projects" d WHERE v.parent_id = d.id;
UPDATE "updates" d SET "published_at" = least(
  (SELECT min(v.created_at) FROM "_updates_v" v WHERE v.parent_id = d.id AND v.version__status = 'published'),
  (SELECT min(p.since) FROM showcase_paths p WHERE p.collection = 'updates' AND p.doc_id = d.id::text));
UPDATE "updates" SET "published_at" = "created_at" WHERE "published_at" IS NULL AND _status = 'published';
UPDATE "updates" SET "published_at" = "visible_from" WHERE "published_at" < "visible_from";
UPDATE "_updates_v" v SET "version_published_at" = d.published_at FROM "updates" d WHERE v.parent_id = d.id;
UPDATE "best_practices" d SET "published_at" = least(
  (SELECT min(v.created_at) FROM "_best_practices_v" v WHERE v.parent_id = d.id AND v.version__status = 'published'),
  (SELECT min(p.since) FROM showcase_paths p WHERE p.collection = 'best-practices' AND p.doc_id = d.id::text));
UPDATE "best_practices" SET "published_at" = "created_at" WHERE "published_at" IS NULL AND _status = 'published';
UPDATE "best_practices" SET "published_at" = "visible_from" WHERE "published_at" < "visible_from";
UPDATE "_best_practices_v" v SET "version_published_at" = d.published_at FROM "best_practices" d WHERE v.parent_id = d.id;
UPDATE "partners" d SET "published_at" = least(
  (SELECT min(v.created_at) FROM "_partners_v" v WHERE v.parent_id = d.id AND v.version__status = 'published'),
  (SELECT min(p.since) FROM showcase_paths p WHERE p.collection = 'partners' AND p.doc_id = d.id::text));
UPDATE "partners" SET "published_at" = "created_at" WHERE "published_at" IS NULL AND _status = 'published';
UPDATE "partners" SET "published_at" = "visible_from" WHERE "published_at" < "visible_from";
UPDATE "_partners_v" v SET "version_published_at" = d.published_at FROM "partners" d WHERE v.parent_id = d.id;
UPDATE "themes" SET "published_at" = "created_at";
UPDATE showcase_entries e SET sort_at = d.published_at FROM "projects" d
  WHERE e.collection = 'projects' AND e.doc_id = d.id::text AND d.published_at IS NOT NULL;
UPDATE showcase_entries e SET sort_at = d.published_at FROM "best_practices" d
  WHERE e.collection = 'best-practices' AND e.doc_id = d.id::text AND d.published_at IS NOT NULL;
CREATE OR REPLACE VIEW showcase_visible AS
SELECT e.collection, e.doc_id, e.locale, e.slug, e.path, e.title, e.lang, e.data, e.ref_keys, e.filenames, e.facets,
  e.search, e.sort_at, e.ordinal, e.required_keys = '{}' AS is_alone,
  greatest(e.visible_from, (
    SELECT max(r.visible_from) FROM unnest(e.required_keys) AS k(key)
    JOIN showcase_entries r ON r.collection = split_part(k.key, ':', 1)
      AND r.doc_id = substr(k.key, strpos(k.key, ':') + 1) AND r.locale = e.locale)) AS visible_since
FROM showcase_entries e
WHERE (e.visible_from IS NULL OR e.visible_from <= statement_timestamp())
  AND (e.visible_until IS NULL OR e.visible_until > statement_timestamp())
  AND (e.required_keys = '{}' OR NOT EXISTS (
    SELECT FROM unnest(e.required_keys) AS k(key)
    WHERE NOT EXISTS (
      SELECT FROM showcase_entries r
      WHERE r.collection = split_part(k.key, ':', 1)
        AND r.doc_id = substr(k.key, strpos(k.key, ':') + 1)
        AND r.locale = e.locale
        AND (r.visible_from IS NULL OR r.visible_from <= statement_timestamp())
        AND (r.visible_until IS NULL OR r.visible_until > statement_timestamp()))));
`)
}
