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

-- The newest places of a search. To read every vector looks cheap to the planner, which does not count that they are
-- stored elsewhere: it must not.
CREATE FUNCTION "live_places"("query" tsquery, "most" integer) RETURNS SETOF bigint
  LANGUAGE sql STABLE
  SET enable_seqscan = off SET enable_indexscan = off SET jit = off
  AS $$
    WITH "found" AS MATERIALIZED (SELECT "place" FROM "LiveText" WHERE "vector" @@ "query")
    SELECT "place" FROM "found" ORDER BY "place" DESC LIMIT "most"
  $$;
