namespace Diagnosis.XunitV3.Clocks;

/// <summary>Lets so many through in each second of its clock.</summary>
public sealed class Turnstile(TimeProvider clock, int most)
{
    private long _second;
    private int _passed;

    public bool Pass()
    {
        var second = clock.GetUtcNow().ToUnixTimeSeconds();
        _passed = second == _second ? _passed + 1 : 1;
        _second = second;
        return _passed <= most;
    }
}
