using System.Net.Http;
using FlakyZoo.Dice;

namespace MassFailure.XunitV2;

/// <summary>The one server that all tests of the collection need, and that is down in the runs of one face.</summary>
public sealed class ShopServer
{
    public const string Collection = "shop server";

    public ShopServer()
    {
        if (Die.Shows(1))
        {
            throw new HttpRequestException("Connection refused (shop.test:8080)");
        }
    }

    public IReadOnlyDictionary<string, decimal> Prices { get; } =
        new Dictionary<string, decimal> { ["pen"] = 1.20m, ["paper"] = 4.50m };
}
