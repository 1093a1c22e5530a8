namespace Specimens.XunitV3.Stable;

public class StableTests
{
    [Fact]
    public void Passes() => Assert.Equal(4, 2 + 2);

    [Fact]
    public async ValueTask Passes_as_a_value_task() => await Task.Yield();

    [Fact]
    public void Passes_with_a_warning() => TestContext.Current.AddWarning("The paper is running low.");

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 9)]
    public void Three_rows_pass(int number, int square) => Assert.Equal(square, number * number);

    [Theory]
    [InlineData(7)]
    [InlineData("seven")]
    public void A_generic_method_passes<T>(T value) => Assert.NotNull(value);

    public class Nested
    {
        [Fact]
        public void Passes_in_a_nested_class() => Assert.NotEmpty("nest");
    }
}
