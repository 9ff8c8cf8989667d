package cn.petition.web.testing;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

import cn.petition.db.TestDatabase;

/**
 * Sets the clock back before each test and the database where {@link ResetDatabase} asks for it; what follows such a
 * test begins with a new database as well, since it counted on having its own to change as it likes.
 */
class TestInstallationListener implements TestExecutionListener, Ordered {

    private static final AtomicBoolean LEFT_CHANGED = new AtomicBoolean();

    @Override
    public int getOrder() {
        // after the context stands, before SQL scripts and transactions of the test
        return 3000;
    }

    @Override
    public void beforeTestClass(TestContext test) throws Exception {
        if (test.getTestClass().isAnnotationPresent(ResetDatabase.class) || LEFT_CHANGED.get()) {
            reset(test);
        }
    }

    @Override
    public void beforeTestMethod(TestContext test) throws Exception {
        test.getApplicationContext().getBean(SettableClock.class).reset();
        if (test.getTestMethod().isAnnotationPresent(ResetDatabase.class) || LEFT_CHANGED.get()) {
            reset(test);
        }
    }

    @Override
    public void afterTestMethod(TestContext test) {
        if (test.getTestMethod().isAnnotationPresent(ResetDatabase.class)) {
            LEFT_CHANGED.set(true);
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (test.getTestClass().isAnnotationPresent(ResetDatabase.class)) {
            LEFT_CHANGED.set(true);
        }
    }

    private static void reset(TestContext test) throws SQLException {
        test.getApplicationContext().getBean(TestDatabase.class).reset();
        LEFT_CHANGED.set(false);
        // the clone cut every connection: the pool must not hand one of them out
        test.getApplicationContext()
                .getBean(DataSource.class)
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean()
                .softEvictConnections();
    }
}
