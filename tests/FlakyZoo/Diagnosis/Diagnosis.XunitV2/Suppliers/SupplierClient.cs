namespace Shop.Suppliers;

/// <summary>Asks a supplier for prices, and does not wait for ever.</summary>
public sealed class SupplierClient(Uri address, TimeSpan patience) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = patience };

    public Task<string> PricesAsync() => _http.GetStringAsync(address);

    public void Dispose() => _http.Dispose();
}
