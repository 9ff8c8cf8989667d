package cn.petition.web.testing;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Controllers of a test on the real templates and labels, without an application around them. */
public final class RenderedPages {

    private RenderedPages() {}

    public static MockMvc of(Object controller, Object... advice) {
        return MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(advice)
                .setViewResolvers(views(engine()))
                .build();
    }

    public static MessageSource labels() {
        ResourceBundleMessageSource labels = new ResourceBundleMessageSource();
        labels.setBasename("labels");
        labels.setDefaultEncoding("UTF-8");
        return labels;
    }

    private static SpringTemplateEngine engine() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.addTemplateResolver(files);
        engine.setTemplateEngineMessageSource(labels());
        return engine;
    }

    private static ThymeleafViewResolver views(SpringTemplateEngine engine) {
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        return views;
    }
}
