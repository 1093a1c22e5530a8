namespace Unbuildable.XunitV2;

/// <summary>Two errors that no compiler can miss: CS0103 and CS0029.</summary>
public class UnbuildableTests
{
    [Fact]
    public void Uses_a_name_that_nobody_declared() => Assert.True(undeclared);

    [Fact]
    public void Assigns_a_text_to_a_number()
    {
        int number = "forty-two";
        Assert.Equal(42, number);
    }
}
