// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: The Outcrop authors
#include "tests/engine/change_cases.h"

namespace outcrop::test {

std::vector<ChangeCase> changeCases() {
    const auto config = [](const char* more) { return QString(R"({"Env":["PATH=/bin"])") + more + "}"; };
    return {
        {"none", QStringList{}, config(R"(,"Cmd":["touch","/x"])")},
        {"entrypoint drops cmd", QStringList{"ENTRYPOINT x y \"z\""},
         config(R"(,"Entrypoint":["/bin/sh","-c","x y \"z\""])")},
        {"shell cmd", QStringList{"CMD a b"}, config(R"(,"Cmd":["/bin/sh","-c","a b"])")},
        {"both", QStringList{"CMD echo hi", "ENTRYPOINT [\"a\",\"b\"]"},
         config(R"(,"Cmd":["/bin/sh","-c","echo hi"],"Entrypoint":["a","b"])")},
        {"empty cmd with entrypoint", QStringList{"CMD []", "ENTRYPOINT [\"x\"]"},
         config(R"(,"Entrypoint":["x"])")},
        {"empty cmd inherits", QStringList{"CMD []"}, config(R"(,"Cmd":["touch","/x"])")},
        {"broken json is shell", QStringList{"CMD [\"a\""}, config(R"(,"Cmd":["/bin/sh","-c","[\"a\""])")},
        {"env", QStringList{"ENV a=b c=\"d e\"", "env k some value"},
         R"({"Env":["PATH=/bin","a=b","c=d e","k=some value"],"Cmd":["touch","/x"]})"},
        {"env expands", QStringList{"ENV p=$PATH q=${PATH}x r=\\$x s=a\\ b t='$PATH'", "ENV u=$q"},
         R"({"Env":["PATH=/bin","p=/bin","q=/binx","r=$x","s=a b","t=$PATH",)"
         R"("u=/binx"],"Cmd":["touch","/x"]})"},
        {"env replaces", QStringList{"ENV PATH=/x:$PATH"},
         R"({"Env":["PATH=/x:/bin"],"Cmd":["touch","/x"]})"},
        {"labels", QStringList{"LABEL x='y z' q=r", "LABEL a b c"},
         config(R"(,"Cmd":["touch","/x"],"Labels":{"a":"b c","q":"r","x":"y z"})")},
        {"ports", QStringList{"EXPOSE 80 90/udp 100-102/tcp"},
         config(R"(,"Cmd":["touch","/x"],"ExposedPorts":{"100/tcp":{},"101/tcp":{},)"
                R"("102/tcp":{},"80/tcp":{},"90/udp":{}})")},
        {"volumes", QStringList{"VOLUME [\"/va\",\"/vb\"]", "VOLUME /vc /vd"},
         config(R"(,"Cmd":["touch","/x"],"Volumes":{"/va":{},"/vb":{},"/vc":{},"/vd":{}})")},
        {"workdir", QStringList{"WORKDIR /tmp", "WORKDIR rel/../on/"},
         config(R"(,"Cmd":["touch","/x"],"WorkingDir":"/tmp/on")")},
        {"user", QStringList{"USER  nobody "}, config(R"(,"Cmd":["touch","/x"],"User":"nobody")")},
        {"onbuild", QStringList{"ONBUILD RUN x"}, config(R"(,"Cmd":["touch","/x"],"OnBuild":["RUN x"])")},
    };
}

} // namespace outcrop::test
