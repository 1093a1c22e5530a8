namespace Depot.Routes;

/// <summary>Which lorry goes where.</summary>
public sealed class RouteTable
{
    private readonly Dictionary<int, string> _routes = [];

    public int Count => _routes.Count;

    public void Plan(int town, string lorry) => _routes[town] = lorry;
}
