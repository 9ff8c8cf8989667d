package cn.petition.workflow.document;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders documents without a web request; a fact that a template misspells is an error, never an empty line. */
@Component
class DocumentPress {

    private final TemplateEngine engine = new TemplateEngine();

    DocumentPress() {
        var templates = new ClassLoaderTemplateResolver(DocumentPress.class.getClassLoader());
        templates.setPrefix("documents/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(templates);
    }

    String print(PaperHead head, OfficialDocument document) {
        var facts = new Context(Locale.SIMPLIFIED_CHINESE, Map.of("paper", head, "letter", document));
        return engine.process(document.type().fileName(), facts).strip() + "\n";
    }
}
