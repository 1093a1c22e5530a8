namespace Endings.XunitV3.Collecting;

/// <summary>A fixture that cannot be cleaned up.</summary>
public sealed class LeakyFixture : IDisposable
{
    public void Dispose() => throw new InvalidOperationException("The drain is blocked.");
}
