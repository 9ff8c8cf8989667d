/** Pages of hand-downs: batches and their lists, judging rows beside their likes, work in bulk, and the bridge. */
@NullMarked
package cn.petition.web.handdown;

import org.jspecify.annotations.NullMarked;
