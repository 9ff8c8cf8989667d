package cn.petition.journey;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Where a journey ends before its goal, what each officer had on the screen stands in {@code target/journeys}. */
class PictureOfFailure implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isEmpty() || !(test.getRequiredTestInstance() instanceof Journey journey)) {
            return;
        }
        String name = test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
        int number = 1;
        for (Desk desk : journey.desks()) {
            try {
                desk.photograph(Path.of("target", "journeys", name + "-" + number + ".png"));
            } catch (RuntimeException gone) {
                // the failure itself is what counts
                continue;
            } finally {
                number++;
            }
        }
    }
}
