using QualityGate.TestHost.Wire;

namespace QualityGate.TestHost.Adapters;

/// <summary>
/// Writes into the environment which case is running, as long as it is the only one. Whatever it starts inherits that, and can be
/// asked who started it when it has outlived the test.
/// </summary>
internal sealed class RunningCase
{
    private readonly object _turn = new();
    private int _running;

    public void Start(string id)
    {
        lock (_turn)
            Name(++_running == 1 ? id : string.Empty);
    }

    /// <summary>While others still run nobody knows which of them starts something.</summary>
    public void End()
    {
        lock (_turn)
        {
            _running = Math.Max(0, _running - 1);
            Name(string.Empty);
        }
    }

    private static void Name(string id) => Environment.SetEnvironmentVariable(WireProtocol.CaseVariable, id);
}
