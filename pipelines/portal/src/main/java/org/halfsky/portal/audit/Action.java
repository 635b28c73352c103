package org.halfsky.portal.audit;

import java.util.Arrays;

/** Things that people do in the portal and that are written down. */
public enum Action {
    SIGN_IN("sign_in", "登录"),
    SIGN_OUT("sign_out", "退出"),
    PASSWORD("password", "修改口令"),
    UPLOAD("upload", "报送"),
    DOWNLOAD("download", "下载"),
    RETURN("return", "退回"),
    OVERRIDE("override", "放行"),
    RUN("run", "启动任务"),
    ACCOUNT("account", "账号管理"),
    EXPORT("export", "导出日志"),
    REFUSED("refused", "越权访问");

    private final String code;
    private final String chinese;

    Action(String code, String chinese) {
        this.code = code;
        this.chinese = chinese;
    }

    static Action of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the audit has an action '%s'".formatted(code)));
    }

    public String code() {
        return code;
    }

    public String chinese() {
        return chinese;
    }
}
