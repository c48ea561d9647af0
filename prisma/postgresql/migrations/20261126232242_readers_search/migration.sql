-- CreateTable
CREATE TABLE "LiveText" (
    "place" BIGINT NOT NULL,
    "articleId" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "often" TEXT NOT NULL,
    "labels" TEXT NOT NULL,

    CONSTRAINT "LiveText_pkey" PRIMARY KEY ("place")
);

-- CreateTable
CREATE TABLE "LiveWord" (
    "word" TEXT NOT NULL,

    CONSTRAINT "LiveWord_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE UNIQUE INDEX "LiveText_articleId_key" ON "LiveText"("articleId");

-- CreateIndex
CREATE INDEX "LiveText_rules_idx" ON "LiveText"("rules");

-- AddForeignKey
ALTER TABLE "LiveText" ADD CONSTRAINT "LiveText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say: the full text of what is live, written by lib/articles/search/store.ts, which has
-- stemmed it already. What is searched is not to wait for a list of pending entries.
ALTER TABLE "LiveText" ADD COLUMN "vector" tsvector;
CREATE INDEX "LiveText_search" ON "LiveText" USING GIN ("vector") WITH (fastupdate = off);

-- Beginnings of words are looked up as bytes.
ALTER TABLE "LiveWord" ALTER COLUMN "word" TYPE TEXT COLLATE "C";

-- The newest places of a search. An index gives all that a word has before the newest can be told: what is common is
-- looked for in the last months first, then in the first of the longer windows that should hold enough of it, by how
-- much the last one held in how many months. To read every vector looks cheap to the planner, which does not count that
-- they are stored elsewhere: it must not.
CREATE FUNCTION "live_places"("query" tsquery, "most" integer, "windows" tsquery[], "months" integer[])
  RETURNS bigint[] LANGUAGE plpgsql STABLE
  SET enable_seqscan = off SET enable_indexscan = off SET jit = off
  AS $$
    DECLARE
      "within" tsquery := "query";
      "step" integer := 0;
      "next" integer := 1;
      "places" bigint[];
    BEGIN
      LOOP
        IF "next" <= cardinality("windows") THEN "within" := "query" && "windows"["next"]; ELSE "within" := "query"; END IF;
        WITH "found" AS MATERIALIZED (SELECT "place" FROM "LiveText" WHERE "vector" @@ "within")
          SELECT array_agg("place") INTO "places"
          FROM (SELECT "place" FROM "found" ORDER BY "place" DESC LIMIT "most") AS "newest";
        IF "next" > cardinality("windows") OR cardinality("places") >= "most" THEN RETURN "places"; END IF;
        "step" := "next";
        LOOP
          "next" := "next" + 1;
          EXIT WHEN "next" > cardinality("windows") OR
            coalesce(cardinality("places"), 0) * "months"["next"] >= 1.3 * "most" * "months"["step"];
        END LOOP;
      END LOOP;
    END
  $$;
