package cn.petition.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.petition.documentation.ArticleTable.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleTableTest {

    private static final ArticleTable TABLE = ArticleTable.readFrom(Path.of(".."));

    static Stream<Article> built() {
        return TABLE.articles().stream().filter(article -> article.later().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("built")
    void an_article_stands_in_the_code_and_a_test_shows_it(Article article) {
        assertThat(article.code()).as("code that cites " + article.key()).isNotEmpty();
        assertThat(article.tests()).as("tests that prove " + article.key()).isNotEmpty();
    }

    @Test
    void both_regulations_are_covered() {
        assertThat(built().filter(article -> article.key().startsWith("T22"))).hasSizeGreaterThan(20);
        assertThat(built().filter(article -> article.key().startsWith("T05"))).hasSizeGreaterThan(15);
    }

    @Test
    void the_table_in_the_documentation_is_made_from_code_and_tests() throws IOException {
        String made = TABLE.asMarkdown();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "articles.md"), made);
        assertThat(Path.of("..", "docs", "articles.md"))
                .as("copy petition-web/target/articles.md to docs/articles.md")
                .hasContent(made);
    }
}
