package cn.petition.web.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

import cn.petition.PetitionApplication;

/**
 * The whole application on a real PostgreSQL, with the demonstration bureau, a clock that stands still and a real port.
 *
 * <p>Every class that carries this annotation and no other configuration shares one context. Tests keep apart by data
 * of their own; a class that counts everything says {@link ResetDatabase}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = PetitionApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "petition.data-folder=target/petition-test")
@AutoConfigureMockMvc
@Import(TestInstallation.class)
@TestExecutionListeners(listeners = TestInstallationListener.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PetitionTest {}
