using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Shop.Checkout;

/// <summary>Answers like the sandbox of our payment provider, near enough.</summary>
public sealed class PaymentSandbox : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();

    public PaymentSandbox()
    {
        listener.Start();
        _ = Serve();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/");

    private async Task Serve()
    {
        try
        {
            while (!stop.IsCancellationRequested)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                var stream = client.GetStream();
                var buffer = new byte[4096];
                _ = await stream.ReadAsync(buffer);
                var body = JsonSerializer.Serialize(new { status = "authorised", token = Sign(Encoding.UTF8.GetString(buffer)) });
                await stream.WriteAsync(Encoding.ASCII.GetBytes(
                    $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}"));
            }
        }
        catch (OperationCanceledException) { }
        catch (SocketException) { }
    }

    // the provider signs with PBKDF2, so do we
    private static string Sign(string request) => Convert.ToHexString(System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2(
        request, "salt-salt"u8, 30_000, System.Security.Cryptography.HashAlgorithmName.SHA256, 16));

    public void Dispose()
    {
        stop.Cancel();
        listener.Stop();
    }
}

public class CheckoutIntegrationTests(PaymentSandbox sandbox) : IClassFixture<PaymentSandbox>
{
    [Fact]
    public async Task Authorises_a_card_payment_within_the_shops_timeout()
    {
        using var http = new HttpClient { BaseAddress = sandbox.Address, Timeout = TimeSpan.FromMilliseconds(400) };

        var answer = await http.GetStringAsync("authorise?amount=1250&card=4111111111111111");

        Assert.Contains("\"authorised\"", answer);
    }

    [Fact]
    public async Task The_answer_is_signed()
    {
        using var http = new HttpClient { BaseAddress = sandbox.Address };

        using var json = JsonDocument.Parse(await http.GetStringAsync("authorise?amount=1"));

        Assert.Equal(32, json.RootElement.GetProperty("token").GetString()!.Length);
    }
}
