# Rack application: a Faye Bayeux server with a small control interface. See serve, beside this file.
require 'faye'
require 'json'
require 'socket'
Faye::WebSocket.load_adapter(ENV['FAYE_ADAPTER'] || 'thin')
Faye.logger = lambda { |m| $stderr.puts m } if ENV['FAYE_LOG']

opts = { :mount => ENV['FAYE_MOUNT'] || '/bayeux', :timeout => (ENV['FAYE_TIMEOUT'] || 8).to_i }
opts[:engine] = { :type => Faye::Engine::Memory, :interval => (ENV['FAYE_INTERVAL'] || 0).to_f }

class TokenExt                     # optional: refuse subscriptions without ext.token (403::...)
  def incoming(message, callback)
    t = ENV['FAYE_TOKEN']
    if t && message['channel'] == '/meta/subscribe' && (message['ext'] || {})['token'] != t
      message['error'] = '403::Invalid subscription token'
    end
    callback.call(message)
  end
end

# Without the reactor, puma would lose what is published before the first Bayeux request; thin runs
# the reactor itself, and ends at once when it finds one running.
Faye.ensure_reactor_running! if ENV['FAYE_ADAPTER'] == 'puma'
bayeux = Faye::RackAdapter.new(opts)
bayeux.add_extension(TokenExt.new)
ENGINE = bayeux.instance_variable_get(:@server).engine

Thread.new { $stdin.read; exit! }  # whoever started the server is gone
Thread.new do                      # the servers announce themselves before they listen
  begin
    TCPSocket.new('127.0.0.1', ENV['FAYE_PORT'].to_i).close
  rescue Errno::ECONNREFUSED
    sleep 0.01
    retry
  end
  # The publisher connects first: else the first message that it publishes comes after the next ones.
  EventMachine.schedule { bayeux.get_client.connect { puts 'ready'; $stdout.flush } }
end

ctl = lambda do |env|
  q = Rack::Request.new(env)
  body = q.body.read
  case q.path_info
  when '/publish'                  # POST body = JSON data, ?channel=/x&times=N
    n = (q.GET['times'] || 1).to_i
    n.times do |i|
      d = body.empty? ? nil : JSON.parse(body)
      d['n'] = i if n > 1 && d.is_a?(Hash)
      bayeux.get_client.publish(q.GET['channel'], d)
    end
    [200, { 'Content-Type' => 'application/json' }, [JSON.generate('published' => n)]]
  when '/sessions'
    e = ENGINE.instance_variable_get(:@engine)
    [200, { 'Content-Type' => 'application/json' }, [JSON.generate('sessions' => (e.instance_variable_get(:@clients) || {}).map { |id, subs| { 'id' => id, 'subscriptions' => subs.to_a } })]]
  when '/remove'                   # forget one client or all: the next message gets the unknown-client error
    e = ENGINE.instance_variable_get(:@engine)
    ids = q.GET['clientId'] ? [q.GET['clientId']] : e.instance_variable_get(:@clients).keys
    ids.each { |id| e.destroy_client(id) }
    [200, { 'Content-Type' => 'application/json' }, [JSON.generate('removed' => ids.size)]]
  else
    [404, { 'Content-Type' => 'text/plain' }, ["publish sessions remove\n"]]
  end
end

run Rack::URLMap.new('/ctl' => ctl, '/' => bayeux)
