"""A proxy for HTTP/1.1 on loopback that fails when it is told to.

    proxy.py TARGET_PORT

Prints "listening PORT", and ends when its standard input does. Its commands are lines there:

    off                 the connections end and new ones are refused; prints "off"
    on                  takes connections again on the same port; prints "on"
    out MILLISECONDS    "off", and "on" after that time
    aim PORT            from now on the server is there
    lose TEXT           the answer to the next request that holds TEXT is lost, and its connection
    swallow TEXT        the same, but the connection stays open in silence
    double TEXT         that request is sent twice, and only the first one's answer is passed on
    close               from now on connections end after each answer, without notice

The last four print "armed" when they are understood. The request that the fault is for prints
"taken" when it has come; what is done to its answer prints the fault's name when it is done.
"""
import asyncio
import os
import sys


def say(line):
    print(line, flush=True)


async def read_message(reader, is_answer=False):
    head = await reader.readuntil(b"\r\n\r\n")
    fields = [line.split(":", 1) for line in head.decode("latin1").split("\r\n")[1:] if line]
    fields = {name.lower(): value.strip() for name, value in fields}
    if "content-length" in fields:
        body = await reader.readexactly(int(fields["content-length"]))
    elif "chunked" in fields.get("transfer-encoding", ""):
        body = await read_chunks(reader)
    else:
        body = await reader.read() if is_answer else b""
    return head, body


async def read_chunks(reader):
    body = b""
    while True:
        line = await reader.readline()
        size = int(line.split(b";")[0], 16)
        body += line + await reader.readexactly(size + 2)
        if size == 0:
            return body


class Proxy:
    def __init__(self):
        self.target = int(sys.argv[1])
        self.server = None
        self.port = 0
        self.writers = set()
        self.rules = []
        self.closes = False

    async def listen(self):
        self.server = await asyncio.start_server(
            self.serve, "127.0.0.1", self.port, limit=1 << 20)
        self.port = self.server.sockets[0].getsockname()[1]

    def cut(self):
        self.server.close()
        for writer in list(self.writers):
            writer.transport.abort()

    async def come_back(self):
        await self.listen()
        say("on")

    async def obey(self, words):
        if words[0] in ("off", "out"):
            self.cut()
            say("off")
        if words[0] == "out":
            asyncio.get_running_loop().call_later(
                int(words[1]) / 1000, lambda: asyncio.ensure_future(self.come_back()))
        if words[0] == "on":
            await self.come_back()
        if words[0] == "aim":
            self.target = int(words[1])
        if words[0] in ("lose", "swallow", "double"):
            self.rules.append((words[0], words[1].encode()))
            say("armed")
        if words[0] == "close":
            self.closes = True
            say("armed")

    def rule_for(self, request):
        for rule in self.rules:
            if rule[1] in request[1]:
                self.rules.remove(rule)
                return rule[0]
        return None

    async def serve(self, reader, writer):
        self.writers.add(writer)
        try:
            while await self.exchange(reader, writer):
                pass
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.writers.discard(writer)
            writer.close()

    async def exchange(self, reader, writer):
        """One request and its answer; False ends the connection."""
        request = await read_message(reader)
        rule = self.rule_for(request)
        upstreams = [await self.send(request)]
        if rule:
            say("taken")
        if rule == "double":
            await asyncio.sleep(0.05)  # so that the server reads them in this order
            upstreams.append(await self.send(request))
            say(rule)
        try:
            answer = await self.answer(upstreams[0][0], reader)
        finally:
            for _, upstream in upstreams:
                upstream.close()
        if answer is None:
            return False
        if rule in ("lose", "swallow"):
            say(rule)
            if rule == "swallow":
                await reader.read(1)
            return False
        writer.write(answer[0] + answer[1])
        await writer.drain()
        if self.closes:
            say("close")
        return not self.closes and b"connection: close" not in answer[0].lower()

    async def send(self, request):
        reader, writer = await asyncio.open_connection("127.0.0.1", self.target, limit=1 << 20)
        writer.write(request[0] + request[1])
        await writer.drain()
        return reader, writer

    async def answer(self, upstream, reader):
        """Nil when the client hung up first: it never sends a second request meanwhile."""
        answering = asyncio.ensure_future(read_message(upstream, is_answer=True))
        leaving = asyncio.ensure_future(reader.read(1))
        await asyncio.wait({answering, leaving}, return_when=asyncio.FIRST_COMPLETED)
        if leaving.done():
            answering.cancel()
            return None
        leaving.cancel()
        await asyncio.wait({leaving})
        return await answering


async def main():
    proxy = Proxy()
    await proxy.listen()
    say(f"listening {proxy.port}")
    commands = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while line := await commands.readline():
        await proxy.obey(line.decode().split())
    os._exit(0)


asyncio.run(main())
