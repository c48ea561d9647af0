-- CreateTable
CREATE TABLE "LiveText" (
    "place" BIGINT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "rules" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "often" TEXT NOT NULL,
    "labels" TEXT NOT NULL,
    CONSTRAINT "LiveText_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LiveWord" (
    "word" TEXT NOT NULL PRIMARY KEY
);

-- CreateIndex
CREATE UNIQUE INDEX "LiveText_articleId_key" ON "LiveText"("articleId");

-- CreateIndex
CREATE INDEX "LiveText_rules_idx" ON "LiveText"("rules");

-- What Prisma's schema cannot say: the full text of what is live, written by lib/articles/search/store.ts. Its words
-- are not kept as they are ("contentless"); its rowids are the places, so that the newest of many finds are read first.
-- A later migration that makes "LiveText" anew must make the trigger anew.
CREATE VIRTUAL TABLE "LiveSearch" USING fts5("words", content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '_'");

CREATE TRIGGER "LiveSearch_delete" AFTER DELETE ON "LiveText" BEGIN
  DELETE FROM "LiveSearch" WHERE "rowid" = old."place";
END;
