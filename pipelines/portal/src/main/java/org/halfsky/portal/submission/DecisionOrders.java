package org.halfsky.portal.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.halfsky.model.AreaCode;
import org.halfsky.portal.audit.Action;
import org.halfsky.portal.audit.Actor;
import org.halfsky.portal.audit.Audit;
import org.halfsky.portal.given.Orders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Decisions on their way: one after another, since each waits for its turn at the server of the home, which may be at a whole night. */
@Component
class DecisionOrders implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DecisionOrders.class);
    private static final int REMEMBERED = 500;

    private final Orders orders;
    private final Audit audit;
    private final Map<String, DecisionOrder> known = Collections.synchronizedMap(new LinkedHashMap<>());
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "decisions");
        thread.setDaemon(true);
        return thread;
    });

    DecisionOrders(Orders orders, Audit audit) {
        this.orders = orders;
        this.audit = audit;
    }

    /**
     * Has a decision taken, and the receipts renewed that it changes.
     *
     * @param what  退回 or 放行
     * @param words of the command
     * @return by what its outcome is asked for
     */
    String ask(AreaCode place, String submission, Action what, String reason, List<String> words, Actor actor) {
        DecisionOrder order =
                new DecisionOrder(UUID.randomUUID().toString(), place, submission, what.chinese(), null, false);
        audit.add(actor, what, true, place + "/" + submission, reason);
        remember(order);
        clerk.execute(() -> take(order, what, words, actor));
        return order.id();
    }

    Optional<DecisionOrder> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    @Override
    public void close() {
        clerk.shutdownNow();
    }

    private void take(DecisionOrder order, Action what, List<String> words, Actor actor) {
        try {
            Orders.Outcome decided = orders.perform(words);
            if (decided.status() != 0) {
                String why = why(decided.err());
                audit.add(actor, what, false, order.place() + "/" + order.submission(), why);
                remember(order.with(why, false));
                return;
            }
            boolean isAnswered = orders.perform(List.of("intake")).status() == 0;
            remember(order.with(order.what() + (isAnswered ? "已生效，报送单位的回执已更新。" : "的决定已记录，下一次审核时生效。"), true));
        } catch (RuntimeException gone) {
            LOG.warn(
                    "{} of {}: the server of the home did not answer to the end",
                    what.code(),
                    order.submission(),
                    gone);
            remember(order.with("没有等到办理结果，请稍后在回执里核对；没有生效时请再次提交。", false));
        }
    }

    private void remember(DecisionOrder order) {
        synchronized (known) {
            known.put(order.id(), order);
            while (known.size() > REMEMBERED) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }

    private static String why(String told) {
        return told.lines()
                .filter(each -> each.startsWith(Orders.REFUSED))
                .map(each -> each.substring(Orders.REFUSED.length()))
                .findFirst()
                .orElse("系统暂时不能办理，请稍后再试，或联系运行维护人员");
    }
}
