# Faye's client, a Bayeux client in Ruby that is not ours.
#
#   faye.rb URL USER PASSWORD CHANNEL
#
# Prints "subscribed" when the channel is subscribed, the first time or anew, and the number `n` of
# each event on a line of its own. Ends when its standard input does.
require 'faye'

url, user, password, channel = ARGV
$stdout.sync = true

# Tells when the server has agreed to a subscription.
class Subscribed
  def incoming(message, callback)
    puts 'subscribed' if message['channel'] == '/meta/subscribe' && message['successful']
    callback.call(message)
  end
end

Thread.new { $stdin.read; exit! }

EventMachine.run do
  client = Faye::Client.new(url, :retry => 0.5)
  client.disable('websocket')
  client.set_header('Authorization', 'Basic ' + ["#{user}:#{password}"].pack('m0'))
  client.add_extension(Subscribed.new)
  client.subscribe(channel) { |data| puts data['n'] }
end
