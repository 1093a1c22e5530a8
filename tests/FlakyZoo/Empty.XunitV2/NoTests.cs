namespace Empty.XunitV2;

/// <summary>Looks like a test class, but nobody marked its method as a test.</summary>
public class NoTests
{
    public void Adding_is_commutative() => Assert.Equal(1 + 2, 2 + 1);
}
