namespace Depot.Dispatch;

/// <summary>Follows a parcel through the stations, and tells whoever wants to know.</summary>
public sealed class Tracker
{
    public event EventHandler<string>? Arrived;

    public void Follow(params string[] stations) => _ = FollowAsync(stations);

    private async Task FollowAsync(string[] stations)
    {
        foreach (var station in stations)
        {
            await Task.Delay(7).ConfigureAwait(false);
            Arrived?.Invoke(this, station);
        }
    }
}
