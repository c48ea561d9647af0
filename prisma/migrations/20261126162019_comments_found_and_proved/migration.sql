-- AlterTable
ALTER TABLE "Report" ADD COLUMN "decidedBy" TEXT;

-- A subscription that nobody confirmed is none.
DELETE FROM "Subscription" WHERE "confirmedAt" IS NULL;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "parentId" TEXT,
    "path" TEXT NOT NULL DEFAULT '',
    "contactId" TEXT,
    "memberId" TEXT,
    "byAuthor" BOOLEAN NOT NULL DEFAULT false,
    "name" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "folded" TEXT NOT NULL DEFAULT '',
    "textKey" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL,
    "heldBy" TEXT NOT NULL DEFAULT '',
    "trace" JSONB,
    "reason" TEXT NOT NULL DEFAULT '',
    "reasonWords" TEXT NOT NULL DEFAULT '',
    "below" INTEGER NOT NULL DEFAULT 0,
    "shown" BOOLEAN NOT NULL DEFAULT false,
    "reports" INTEGER NOT NULL DEFAULT 0,
    "learned" TEXT NOT NULL DEFAULT '',
    "proved" BOOLEAN NOT NULL DEFAULT false,
    "notify" BOOLEAN NOT NULL DEFAULT false,
    "follow" BOOLEAN NOT NULL DEFAULT false,
    "network" TEXT,
    "userAgent" TEXT,
    "submissionKey" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "editedAt" DATETIME,
    "decidedAt" DATETIME,
    CONSTRAINT "Comment_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Comment_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Comment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Comment" ("articleId", "below", "body", "byAuthor", "contactId", "createdAt", "decidedAt", "editedAt", "folded", "heldBy", "id", "learned", "memberId", "name", "network", "notify", "parentId", "path", "proved", "reason", "reasonWords", "reports", "shown", "status", "submissionKey", "trace", "userAgent", "version") SELECT "articleId", "below", "body", "byAuthor", "contactId", "createdAt", "decidedAt", "editedAt", "folded", "heldBy", "id", "learned", "memberId", "name", "network", "notify", "parentId", "path", "proved", "reason", "reasonWords", "reports", "shown", "status", "submissionKey", "trace", "userAgent", "version" FROM "Comment";
DROP TABLE "Comment";
ALTER TABLE "new_Comment" RENAME TO "Comment";
CREATE UNIQUE INDEX "Comment_submissionKey_key" ON "Comment"("submissionKey");
CREATE INDEX "Comment_articleId_shown_path_idx" ON "Comment"("articleId", "shown", "path");
CREATE INDEX "Comment_articleId_status_createdAt_id_idx" ON "Comment"("articleId", "status", "createdAt", "id");
CREATE INDEX "Comment_articleId_textKey_createdAt_idx" ON "Comment"("articleId", "textKey", "createdAt");
CREATE INDEX "Comment_status_createdAt_id_idx" ON "Comment"("status", "createdAt", "id");
CREATE INDEX "Comment_createdAt_id_idx" ON "Comment"("createdAt", "id");
CREATE INDEX "Comment_reports_createdAt_id_idx" ON "Comment"("reports", "createdAt", "id");
CREATE INDEX "Comment_contactId_createdAt_idx" ON "Comment"("contactId", "createdAt");
CREATE INDEX "Comment_network_createdAt_idx" ON "Comment"("network", "createdAt");
CREATE INDEX "Comment_parentId_idx" ON "Comment"("parentId");
CREATE INDEX "Comment_memberId_idx" ON "Comment"("memberId");
CREATE TABLE "new_Subscription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contactId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Subscription_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Subscription_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Subscription_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Subscription" ("articleId", "contactId", "createdAt", "id", "threadId") SELECT "articleId", "contactId", "createdAt", "id", "threadId" FROM "Subscription";
DROP TABLE "Subscription";
ALTER TABLE "new_Subscription" RENAME TO "Subscription";
CREATE INDEX "Subscription_threadId_idx" ON "Subscription"("threadId");
CREATE INDEX "Subscription_articleId_idx" ON "Subscription"("articleId");
CREATE UNIQUE INDEX "Subscription_contactId_threadId_key" ON "Subscription"("contactId", "threadId");
CREATE TABLE "new_CommentAttempt" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "articleId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "errors" JSONB NOT NULL,
    "sender" TEXT NOT NULL DEFAULT '',
    "expiresAt" DATETIME NOT NULL,
    CONSTRAINT "CommentAttempt_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_CommentAttempt" ("articleId", "errors", "expiresAt", "tokenHash", "values") SELECT "articleId", "errors", "expiresAt", "tokenHash", "values" FROM "CommentAttempt";
DROP TABLE "CommentAttempt";
ALTER TABLE "new_CommentAttempt" RENAME TO "CommentAttempt";
CREATE INDEX "CommentAttempt_articleId_idx" ON "CommentAttempt"("articleId");
CREATE INDEX "CommentAttempt_sender_expiresAt_idx" ON "CommentAttempt"("sender", "expiresAt");
CREATE INDEX "CommentAttempt_expiresAt_idx" ON "CommentAttempt"("expiresAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- What Prisma's schema cannot say: the full text of comments. Its row ids are in the order of (createdAt, id): the
-- milliseconds since 2000 and the first four letters of the id (lib/comments/queue/search-place.ts), so that the
-- newest of many finds are read first. Triggers keep it: nothing that writes comments can forget it. A later
-- migration that makes "Comment" anew must make the triggers anew.
CREATE VIRTUAL TABLE "CommentSearch" USING fts5("id" UNINDEXED, "folded", tokenize = "unicode61 remove_diacritics 2");

INSERT OR REPLACE INTO "CommentSearch" ("rowid", "id", "folded")
  SELECT ((CAST(strftime('%s', "Comment"."createdAt") AS INTEGER) - 946684800) * 1000 + CAST(substr("Comment"."createdAt", 21, 3) AS INTEGER)) * 1048576
    + (instr('234567abcdefghijklmnopqrstuvwxyz', substr("Comment"."id", 1, 1)) - 1) * 32768 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr("Comment"."id", 2, 1)) - 1) * 1024 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr("Comment"."id", 3, 1)) - 1) * 32 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr("Comment"."id", 4, 1)) - 1),
    "Comment"."id", "Comment"."folded" FROM "Comment";

CREATE TRIGGER "CommentSearch_insert" AFTER INSERT ON "Comment" BEGIN
  INSERT OR REPLACE INTO "CommentSearch" ("rowid", "id", "folded") VALUES (
    ((CAST(strftime('%s', new."createdAt") AS INTEGER) - 946684800) * 1000 + CAST(substr(new."createdAt", 21, 3) AS INTEGER)) * 1048576
    + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(new."id", 1, 1)) - 1) * 32768 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(new."id", 2, 1)) - 1) * 1024 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(new."id", 3, 1)) - 1) * 32 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(new."id", 4, 1)) - 1),
    new."id", new."folded");
END;

CREATE TRIGGER "CommentSearch_update" AFTER UPDATE OF "folded" ON "Comment" BEGIN
  UPDATE "CommentSearch" SET "folded" = new."folded" WHERE "rowid" =
    ((CAST(strftime('%s', new."createdAt") AS INTEGER) - 946684800) * 1000 + CAST(substr(new."createdAt", 21, 3) AS INTEGER)) * 1048576
    + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(new."id", 1, 1)) - 1) * 32768 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(new."id", 2, 1)) - 1) * 1024 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(new."id", 3, 1)) - 1) * 32 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(new."id", 4, 1)) - 1);
END;

CREATE TRIGGER "CommentSearch_delete" AFTER DELETE ON "Comment" BEGIN
  DELETE FROM "CommentSearch" WHERE "rowid" =
    ((CAST(strftime('%s', old."createdAt") AS INTEGER) - 946684800) * 1000 + CAST(substr(old."createdAt", 21, 3) AS INTEGER)) * 1048576
    + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(old."id", 1, 1)) - 1) * 32768 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(old."id", 2, 1)) - 1) * 1024 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(old."id", 3, 1)) - 1) * 32 + (instr('234567abcdefghijklmnopqrstuvwxyz', substr(old."id", 4, 1)) - 1);
END;
