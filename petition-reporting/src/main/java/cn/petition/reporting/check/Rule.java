package cn.petition.reporting.check;

import java.util.function.Consumer;

/** One thing that is looked for. Rules know nothing of each other. */
interface Rule {

    void read(ReadPaper paper, Consumer<Finding> found);
}
