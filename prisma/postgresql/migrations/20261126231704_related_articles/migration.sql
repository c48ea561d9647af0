-- CreateTable
CREATE TABLE "RelatedArticle" (
    "articleId" TEXT NOT NULL,
    "relatedId" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "RelatedArticle_pkey" PRIMARY KEY ("articleId","relatedId")
);

-- CreateIndex
CREATE INDEX "RelatedArticle_articleId_score_idx" ON "RelatedArticle"("articleId", "score");

-- CreateIndex
CREATE INDEX "RelatedArticle_relatedId_idx" ON "RelatedArticle"("relatedId");

-- AddForeignKey
ALTER TABLE "RelatedArticle" ADD CONSTRAINT "RelatedArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RelatedArticle" ADD CONSTRAINT "RelatedArticle_relatedId_fkey" FOREIGN KEY ("relatedId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
