using System.Runtime.InteropServices;

namespace QualityGate.Cli.Terminals;

/// <summary>Ctrl+C and SIGTERM: the first asks for an orderly end with a partial audit, the second ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal),
    ];

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
            registration.Dispose();
        _source.Dispose();
    }

    private void OnSignal(PosixSignalContext context)
    {
        // Not cancelled twice: the second signal keeps its default effect.
        context.Cancel = !_source.IsCancellationRequested;
        _source.Cancel();
    }
}
