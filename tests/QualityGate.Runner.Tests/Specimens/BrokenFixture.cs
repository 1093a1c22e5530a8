namespace QualityGate.Specimens;

public sealed class BrokenFixture : IDisposable
{
    public void Dispose() => throw new InvalidOperationException("the fixture cannot be disposed of");
}

public class AfterBrokenFixture : IClassFixture<BrokenFixture>
{
    [Fact]
    public void PassesAtFirst()
    {
    }
}
