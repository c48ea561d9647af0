-- AlterTable
ALTER TABLE "Contact" ADD COLUMN "provedAt" DATETIME;

-- CreateTable
CREATE TABLE "CommentRevision" (
    "commentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "replacedAt" DATETIME NOT NULL,
    "memberId" TEXT,

    PRIMARY KEY ("commentId", "version"),
    CONSTRAINT "CommentRevision_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CommentRevision_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "batchId" TEXT NOT NULL,
    "commentId" TEXT NOT NULL,
    "memberId" TEXT,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    CONSTRAINT "Decision_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Decision_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Subscription" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "contactId" TEXT NOT NULL,
    "articleId" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "confirmedAt" DATETIME,
    CONSTRAINT "Subscription_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Subscription_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Subscription_threadId_fkey" FOREIGN KEY ("threadId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "commentId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "contactId" TEXT,
    "sender" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "outcome" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Report_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Report_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ban" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "until" DATETIME,
    "createdAt" DATETIME NOT NULL,
    "memberId" TEXT,
    CONSTRAINT "Ban_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FilterWord" (
    "word" TEXT NOT NULL PRIMARY KEY,
    "ham" INTEGER NOT NULL,
    "spam" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "contactId" TEXT,
    "memberId" TEXT,
    "data" JSONB NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "claimedUntil" DATETIME,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" DATETIME,
    "failure" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "OutboxMail_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "Contact" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OutboxMail_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "Member" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Job" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "claimedUntil" DATETIME,
    "ranAt" DATETIME
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Article" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "liveId" TEXT,
    "draftId" TEXT,
    "commentsOpen" BOOLEAN NOT NULL DEFAULT true,
    "commentsMode" TEXT NOT NULL DEFAULT 'site',
    "publishedAt" DATETIME,
    "updatedAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Article_liveId_fkey" FOREIGN KEY ("liveId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Article_draftId_fkey" FOREIGN KEY ("draftId") REFERENCES "Revision" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Article" ("commentsOpen", "createdAt", "draftId", "id", "liveId", "publishedAt", "slug", "status", "updatedAt") SELECT "commentsOpen", "createdAt", "draftId", "id", "liveId", "publishedAt", "slug", "status", "updatedAt" FROM "Article";
DROP TABLE "Article";
ALTER TABLE "new_Article" RENAME TO "Article";
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");
CREATE UNIQUE INDEX "Article_liveId_key" ON "Article"("liveId");
CREATE UNIQUE INDEX "Article_draftId_key" ON "Article"("draftId");
CREATE INDEX "Article_status_publishedAt_id_idx" ON "Article"("status", "publishedAt", "id");
CREATE INDEX "Article_createdAt_idx" ON "Article"("createdAt");
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
INSERT INTO "new_Comment" ("articleId", "body", "contactId", "createdAt", "decidedAt", "id", "name", "parentId", "status", "submissionKey") SELECT "articleId", "body", "contactId", "createdAt", "decidedAt", "id", "name", "parentId", "status", "submissionKey" FROM "Comment";
DROP TABLE "Comment";
ALTER TABLE "new_Comment" RENAME TO "Comment";
CREATE UNIQUE INDEX "Comment_submissionKey_key" ON "Comment"("submissionKey");
CREATE INDEX "Comment_articleId_shown_path_idx" ON "Comment"("articleId", "shown", "path");
CREATE INDEX "Comment_articleId_status_createdAt_id_idx" ON "Comment"("articleId", "status", "createdAt", "id");
CREATE INDEX "Comment_status_createdAt_id_idx" ON "Comment"("status", "createdAt", "id");
CREATE INDEX "Comment_createdAt_id_idx" ON "Comment"("createdAt", "id");
CREATE INDEX "Comment_reports_createdAt_id_idx" ON "Comment"("reports", "createdAt", "id");
CREATE INDEX "Comment_contactId_createdAt_idx" ON "Comment"("contactId", "createdAt");
CREATE INDEX "Comment_network_createdAt_idx" ON "Comment"("network", "createdAt");
CREATE INDEX "Comment_parentId_idx" ON "Comment"("parentId");
CREATE INDEX "Comment_memberId_idx" ON "Comment"("memberId");
CREATE TABLE "new_Member" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "signedInAt" DATETIME,
    "commentMail" TEXT NOT NULL DEFAULT 'digest'
);
INSERT INTO "new_Member" ("createdAt", "email", "id", "name", "passwordHash", "signedInAt") SELECT "createdAt", "email", "id", "name", "passwordHash", "signedInAt" FROM "Member";
DROP TABLE "Member";
ALTER TABLE "new_Member" RENAME TO "Member";
CREATE UNIQUE INDEX "Member_email_key" ON "Member"("email");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "CommentRevision_memberId_idx" ON "CommentRevision"("memberId");

-- CreateIndex
CREATE INDEX "Decision_batchId_idx" ON "Decision"("batchId");

-- CreateIndex
CREATE INDEX "Decision_commentId_at_idx" ON "Decision"("commentId", "at");

-- CreateIndex
CREATE INDEX "Decision_memberId_idx" ON "Decision"("memberId");

-- CreateIndex
CREATE INDEX "Subscription_threadId_idx" ON "Subscription"("threadId");

-- CreateIndex
CREATE INDEX "Subscription_articleId_idx" ON "Subscription"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "Subscription_contactId_threadId_key" ON "Subscription"("contactId", "threadId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_sender_key" ON "Report"("sender");

-- CreateIndex
CREATE INDEX "Report_commentId_decidedAt_idx" ON "Report"("commentId", "decidedAt");

-- CreateIndex
CREATE INDEX "Report_contactId_idx" ON "Report"("contactId");

-- CreateIndex
CREATE INDEX "Report_createdAt_idx" ON "Report"("createdAt");

-- CreateIndex
CREATE INDEX "Ban_kind_value_idx" ON "Ban"("kind", "value");

-- CreateIndex
CREATE INDEX "Ban_memberId_idx" ON "Ban"("memberId");

-- CreateIndex
CREATE INDEX "OutboxMail_sentAt_dueAt_idx" ON "OutboxMail"("sentAt", "dueAt");

-- CreateIndex
CREATE INDEX "OutboxMail_contactId_idx" ON "OutboxMail"("contactId");

-- CreateIndex
CREATE INDEX "OutboxMail_memberId_idx" ON "OutboxMail"("memberId");

-- CreateIndex
CREATE INDEX "Contact_createdAt_idx" ON "Contact"("createdAt");

-- The comments that are there take their places: each path is its parent's to level 4 and its own time and id.
WITH RECURSIVE "own" AS (
  SELECT "id", "parentId", substr(replace(replace(replace(replace("createdAt", '-', ''), ':', ''), 'T', ''), '.', ''), 1, 17) || "id" AS "step" FROM "Comment"
), "tree" AS (
  SELECT "id", "step" AS "path" FROM "own" WHERE "parentId" IS NULL
  UNION ALL
  SELECT "own"."id", substr("tree"."path", 1, 132) || "own"."step" FROM "own" JOIN "tree" ON "own"."parentId" = "tree"."id"
)
UPDATE "Comment" SET "path" = "tree"."path", "folded" = lower("name" || ' ' || "body") FROM "tree" WHERE "tree"."id" = "Comment"."id";

UPDATE "Comment" SET "below" = "counted"."n" FROM (
  SELECT "above"."id", count(*) AS "n" FROM "Comment" AS "above" JOIN "Comment" AS "low"
    ON "low"."articleId" = "above"."articleId" AND "low"."status" = 'approved'
    AND length("low"."path") > length("above"."path") AND substr("low"."path", 1, length("above"."path")) = "above"."path"
  GROUP BY "above"."id"
) AS "counted" WHERE "counted"."id" = "Comment"."id";

UPDATE "Comment" SET "shown" = ("status" = 'approved' OR "below" > 0);
