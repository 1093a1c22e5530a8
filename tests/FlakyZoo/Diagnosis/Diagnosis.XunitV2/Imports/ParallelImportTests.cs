namespace Shop.Imports;

public class ParallelImportTests
{
    [Fact]
    public void Files_are_read_at_the_same_time() => Assert.True(ParallelImport.Run(files: 96) > 1);
}
