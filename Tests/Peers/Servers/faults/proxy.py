"""A proxy for HTTP/1.1 on loopback that fails when it is told to.

    proxy.py TARGET_PORT

Prints "listening PORT", and ends when its standard input does. Its commands are lines there:

    off                 the connections end and new ones are refused; prints "off"
    on                  takes connections again on the same port; prints "on"
    out MILLISECONDS    "off", and "on" after that time
    aim PORT            from now on the server is there
    lose TEXT           the next answer that holds TEXT is lost, and its connection with it
    double TEXT         the next request that holds TEXT is sent twice, and only what the server
                        says to the first one is passed on
    close               from now on connections end after each answer, without notice

The last three print "armed" when they are understood, and the fault's name when it strikes.
"""
import asyncio
import os
import socket
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
        self.listener = None
        self.tasks = set()
        self.is_off = False
        self.port = 0
        self.writers = set()
        self.rules = []
        self.closes = False

    def listen(self):
        self.listener = socket.create_server(("127.0.0.1", self.port), backlog=100)
        self.listener.setblocking(False)
        self.port = self.listener.getsockname()[1]
        asyncio.get_running_loop().add_reader(self.listener, self.accept)

    def accept(self):
        try:
            connection, _ = self.listener.accept()
        except BlockingIOError:
            return
        task = asyncio.ensure_future(self.serve(connection))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def cut(self):
        self.is_off = True
        asyncio.get_running_loop().remove_reader(self.listener)
        self.listener.close()
        for writer in list(self.writers):
            writer.transport.abort()

    def come_back(self):
        self.is_off = False
        self.listen()
        say("on")

    def obey(self, words):
        if words[0] in ("off", "out"):
            self.cut()
            say("off")
        if words[0] == "out":
            asyncio.get_running_loop().call_later(int(words[1]) / 1000, self.come_back)
        if words[0] == "on":
            self.come_back()
        if words[0] == "aim":
            self.target = int(words[1])
        if words[0] in ("lose", "double"):
            self.rules.append((words[0], words[1].encode()))
            say("armed")
        if words[0] == "close":
            self.closes = True
            say("armed")

    def strikes(self, fault, message):
        """Whether it is this message's turn, which comes once."""
        for rule in self.rules:
            if rule[0] == fault and rule[1] in message[1]:
                self.rules.remove(rule)
                say(fault)
                return True
        return False

    async def serve(self, connection):
        reader, writer = await asyncio.open_connection(sock=connection, limit=1 << 20)
        if self.is_off:  # accepted a moment before
            return writer.transport.abort()
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
        upstreams = [await self.send(request)]
        if self.strikes("double", request):
            await asyncio.sleep(0.05)  # so that the server reads them in this order
            upstreams.append(await self.send(request))
        try:
            answer = await self.answer(upstreams[0][0], reader)
        finally:
            for _, upstream in upstreams:
                upstream.close()
        if answer is None or self.strikes("lose", answer):
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
    proxy.listen()
    say(f"listening {proxy.port}")
    commands = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    while line := await commands.readline():
        proxy.obey(line.decode().split())
    os._exit(0)


asyncio.run(main())
