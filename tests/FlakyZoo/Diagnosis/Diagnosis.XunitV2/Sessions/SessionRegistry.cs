namespace Shop.Sessions;

/// <summary>One session for each customer, opened when it is first asked for.</summary>
public sealed class SessionRegistry
{
    private readonly Dictionary<string, Session> _sessions = [];

    public Session For(string customer)
    {
        if (_sessions.TryGetValue(customer, out var open))
            return open;
        var session = new Session(customer);
        lock (_sessions)
            _sessions[customer] = session;
        return session;
    }
}
