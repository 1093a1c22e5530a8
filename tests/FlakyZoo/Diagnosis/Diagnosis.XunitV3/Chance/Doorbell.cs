namespace Diagnosis.XunitV3.Chance;

/// <summary>Somebody who only opens at the third ring.</summary>
public sealed class Doorbell
{
    private int _rings;

    public bool Ring() => ++_rings >= 3;
}
